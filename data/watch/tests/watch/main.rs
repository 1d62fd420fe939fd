//! The program on a made-up dataset and made-up copies of its sources.

mod copies;
mod made_up;
mod planted;
mod program;
mod rows;

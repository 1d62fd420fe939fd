// Makes elements.
"use strict";

const Dom = (() => {
  const SVG = "http://www.w3.org/2000/svg";

  /** An element with attributes and children; of these, what is not there is left out. */
  function el(tag, attributes = {}, ...children) {
    return filled(document.createElement(tag), attributes, children);
  }

  function svg(tag, attributes = {}, ...children) {
    return filled(document.createElementNS(SVG, tag), attributes, children);
  }

  function filled(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== null && value !== false) element.setAttribute(name, value);
    }
    element.append(...children.flat().filter((child) => child || child === 0));
    return element;
  }

  /** A sentence in which backticks enclose code. */
  function prose(text) {
    return text.split("`").map((part, at) => (at % 2 === 1 ? el("code", {}, part) : part));
  }

  /** Text for screen readers alone. */
  const spoken = (text) => el("span", { class: "spoken" }, text);

  const link = (href, ...children) => el("a", { href, rel: "noreferrer" }, ...children);

  return { el, svg, prose, spoken, link, byId: (id) => document.getElementById(id) };
})();

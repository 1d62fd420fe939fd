// Light or dark: what the system says, until a button says otherwise.
"use strict";

const Theme = (() => {
  const KEY = "status-set-theme";
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");

  /** Storage can be refused; then the choice lasts as long as the page. */
  function stored(action) {
    try {
      return action(localStorage);
    } catch {
      return null;
    }
  }

  const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";

  function toggle() {
    root.dataset.theme = isDark() ? "light" : "dark";
    stored((storage) => storage.setItem(KEY, root.dataset.theme));
  }

  const saved = stored((storage) => storage.getItem(KEY));
  if (saved === "light" || saved === "dark") root.dataset.theme = saved;

  return { toggle, isDark };
})();

// Rows within a page: nothing typed is lost when one is removed, and the keyboard goes on in a row that was added.
"use strict";
{
  const inputs = "input, select, textarea";

  // The theme rewrites the HTML of the rows that follow; what was typed has to stand in it.
  const write = (input) => {
    if (input.type === "checkbox" || input.type === "radio") {
      input.toggleAttribute("checked", input.checked);
    } else if (input.tagName === "SELECT") {
      for (const option of input.options) option.toggleAttribute("selected", option.selected);
    } else if (input.tagName === "TEXTAREA") {
      input.textContent = input.value;
    } else {
      input.setAttribute("value", input.value);
    }
  };

  document.addEventListener(
    "click",
    (event) => {
      const button = event.target.closest?.(".delete-template");
      if (!button) return;
      const rows = button.closest(".formset");
      for (const input of rows.querySelectorAll(inputs)) write(input);
      // The next row's inputs are new ones afterwards; choices are made anew.
      setTimeout(() => rows.dispatchEvent(new CustomEvent("desk:rewritten", { bubbles: true })));
    },
    true,
  );

  document.addEventListener("formsetGroup:added", (event) => {
    const row = event.detail.row;
    setTimeout(() => {
      const first = row
        .querySelector(":scope > .form-row")
        ?.querySelector(
          "input:not([type=hidden]), select:not(.select2-hidden-accessible), textarea, .select2-selection",
        );
      first?.focus();
    });
  });

  // A message that names another row leads there, whichever section it stands in.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-goto]");
    const target = link && document.querySelector(link.hash.replace(/([^\w#-])/g, "\\$1"));
    if (!target) return;
    event.preventDefault();
    const section = target.closest("[data-section]")?.dataset.section;
    document.querySelector(`.desk-tabs a[href="#${section}"]`)?.click();
    target.focus();
  });

  window.addEventListener("load", () => {
    const tabs = document.querySelector("[data-section-with-errors]");
    const wrong = tabs?.dataset.sectionWithErrors;
    const here = window.location.hash.slice(1) || "general";
    const isWrongHere = tabs?.querySelector(`a[href="#${CSS.escape(here)}"] .desk-errors`);
    if (wrong && !isWrongHere) tabs.querySelector(`a[href="#${wrong}"]`)?.click();
  });

  // Back and forward go through the sections too.
  window.addEventListener("hashchange", () => {
    const tabs = document.querySelector(".desk-tabs");
    const here = window.location.hash || "#general";
    [...(tabs?.querySelectorAll("a") || [])].find((tab) => tab.hash === here)?.click();
  });

  // Ctrl+S saves and stays.
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      const save = document.querySelector("[name=_continue]") || document.querySelector("[name=_save]");
      if (save) {
        event.preventDefault();
        save.click();
      }
    }
  });
}

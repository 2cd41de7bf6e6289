// Lists in which one chooses by typing: sources take a pasted address too, and rows added later get their lists.
"use strict";
window.addEventListener("DOMContentLoaded", () => {
  const $ = django.jQuery;

  const looksLikeAddress = (text) => /^(https?:\/\/|www\.)\S+$|^\S+\.\S+\/\S*$/.test(text);

  const asked = (element) => (params) => ({
    term: params.term,
    page: params.page,
    app_label: element.dataset.appLabel,
    model_name: element.dataset.modelName,
    field_name: element.dataset.fieldName,
  });

  const takesAddress = {
    tags: true,
    createTag: ({ term }) => {
      const text = term.trim();
      return looksLikeAddress(text) ? { id: text, text } : null;
    },
    insertTag: (found, tag) => found.unshift(tag),
  };

  const make = (element) => {
    if (/__prefix__/.test(element.name)) return;
    if (element.classList.contains("select2-hidden-accessible") && $(element).data("select2")) return;
    if (element.classList.contains("desk-choices")) {
      $(element).select2({ width: "100%", theme: "admin-autocomplete" });
    } else {
      const more = element.dataset.takesAddress ? takesAddress : {};
      $(element).select2({ ...more, width: "100%", ajax: { data: asked(element) } });
    }
  };

  const labelOf = (element) => element.getAttribute("aria-label") || element.labels?.[0]?.textContent.trim() || "";

  // A list is read out with the name of its field and what is chosen, as any other input is.
  const name = (element) => {
    const container = $(element).data("select2")?.$container[0];
    const box = container?.querySelector("[role=combobox]");
    const shown = container?.querySelector(".select2-selection__rendered");
    if (!box || !shown) return;
    box.id ||= `${element.id}-box`;
    box.setAttribute("aria-label", labelOf(element));
    box.setAttribute("aria-labelledby", `${box.id} ${shown.id}`);
    shown.removeAttribute("role");
    shown.removeAttribute("aria-readonly");
    container.querySelector(".select2-search__field")?.setAttribute("aria-label", labelOf(element));
  };

  const makeAll = (within) => {
    for (const element of within.querySelectorAll(".admin-autocomplete, .desk-choices")) {
      make(element);
      name(element);
    }
  };

  $(document).on("select2:open", (event) => {
    const search = document.querySelector(".select2-container--open .select2-dropdown .select2-search__field");
    search?.setAttribute("aria-label", labelOf(event.target));
  });

  // Django's own script makes its lists first; those of sources are made again, so that they take addresses.
  $(() => {
    for (const element of document.querySelectorAll("[data-takes-address]")) {
      if ($(element).data("select2")) $(element).select2("destroy");
    }
    makeAll(document);
  });

  const remake = (event) => {
    for (const dead of event.target.querySelectorAll(".select2-container")) {
      const element = dead.previousElementSibling;
      if (element && $(element).data("select2") && !element.dataset.takesAddress) continue;
      if (element && $(element).data("select2")) $(element).select2("destroy");
      else {
        dead.remove();
        element?.classList.remove("select2-hidden-accessible");
        element?.removeAttribute("data-select2-id");
      }
    }
    makeAll(event.target);
  };
  document.addEventListener("formset:added", remake);
  document.addEventListener("desk:rewritten", remake);

  // A list opens where the keyboard is, with what was typed or pasted.
  const openWith = (event, text) => {
    const element = event.target.closest(".select2-container").previousElementSibling;
    event.preventDefault();
    $(element).select2("open");
    const search = $(element).data("select2").dropdown.$search || $(element).data("select2").selection.$search;
    search?.val(text).trigger("input");
  };
  const isClosedList = (target) => Boolean(target.closest?.(".select2-selection--single"));
  document.addEventListener("keydown", (event) => {
    const isLetter = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isLetter && isClosedList(event.target)) openWith(event, event.key);
  });
  document.addEventListener("paste", (event) => {
    if (isClosedList(event.target)) openWith(event, event.clipboardData.getData("text").trim());
  });
});

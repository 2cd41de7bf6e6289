// Warns before a page with unsaved work is left; what is chosen from a list, added or removed counts as work.
"use strict";
window.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("#content-main form[method=post]");
  if (!form) return;
  // A page that came back with mistakes holds work that is saved nowhere.
  let isUnsaved = Boolean(form.querySelector(".errorlist, .errors, .desk-error, .desk-conflict"));
  const note = () => {
    isUnsaved = true;
  };
  form.addEventListener("input", note);
  form.addEventListener("change", note);
  document.addEventListener("formset:added", note);
  document.addEventListener("formset:removed", note);
  django.jQuery(form).on("select2:select select2:unselect", note);
  form.addEventListener("submit", () => {
    isUnsaved = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (isUnsaved) event.preventDefault();
  });
});

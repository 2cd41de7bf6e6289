// Keeps unsaved work: warns before the page is left, and sends it only when somebody is signed in to receive it.
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

  const notice = form.querySelector("[data-signed-in]");
  const isSignedIn = async () => {
    const answer = await fetch(notice.dataset.signedIn, { credentials: "same-origin" });
    return answer.ok && (answer.headers.get("content-type") || "").includes("json");
  };
  // Whoever signed in anew in another window has a new token.
  const renewToken = () => {
    const token = /(?:^|; )csrftoken=([^;]+)/.exec(document.cookie)?.[1];
    if (token) form.elements.csrfmiddlewaretoken.value = token;
  };
  let mayGo = !notice;
  form.addEventListener("submit", async (event) => {
    if (mayGo) {
      isUnsaved = false;
      return;
    }
    event.preventDefault();
    mayGo = await isSignedIn().catch(() => false);
    notice.hidden = mayGo;
    if (mayGo) {
      renewToken();
      form.requestSubmit(event.submitter);
    } else {
      notice.scrollIntoView({ block: "center" });
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (isUnsaved) event.preventDefault();
  });
});

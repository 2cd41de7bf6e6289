// While a name is typed on a person's page, people who may be the same are shown below the field.
"use strict";

(() => {
  const PAUSE = 300;
  const SHORTEST = 3;
  const page = location.pathname.match(/^(.*\/)(?:add|([^/]+)\/change)\/$/);
  if (!page) return;
  const [, list, self = ""] = page;
  const waiting = new WeakMap();
  const asked = new WeakMap();

  const isName = (element) => element instanceof HTMLInputElement && /^names-\d+-text$/.test(element.name);

  /** The place below a field where answers appear; read out politely when it changes. */
  function shelf(field) {
    const id = `${field.id}-suggestions`;
    let found = document.getElementById(id);
    if (!found) {
      found = document.createElement("div");
      found.id = id;
      found.className = "name-suggestions";
      found.setAttribute("role", "status");
      found.setAttribute("aria-live", "polite");
      field.insertAdjacentElement("afterend", found);
      field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${id}`.trim());
    }
    return found;
  }

  async function ask(field) {
    const place = shelf(field);
    const name = field.value.trim();
    asked.get(field)?.abort();
    if (name.length < SHORTEST) {
      place.replaceChildren();
      return;
    }
    const question = new AbortController();
    asked.set(field, question);
    const body = new FormData();
    body.set("name", name);
    body.set("but", self);
    body.set("csrfmiddlewaretoken", field.form.elements.csrfmiddlewaretoken.value);
    try {
      const answer = await fetch(`${list}likely/`, { method: "POST", body, signal: question.signal });
      // After signing out the answer is a page to sign in, which has no place here.
      if (answer.ok && !answer.redirected) place.innerHTML = await answer.text();
    } catch (error) {
      if (error.name !== "AbortError") place.replaceChildren();
    }
  }

  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!isName(field)) return;
    clearTimeout(waiting.get(field));
    waiting.set(
      field,
      setTimeout(() => ask(field), PAUSE),
    );
  });

  // Escape closes the list; links in it are reached with Tab, since it follows its field.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && isName(event.target)) shelf(event.target).replaceChildren();
  });
})();

// Suggestions under a search field while somebody types: the combobox of WAI-ARIA's patterns (1.2, list autocomplete).
// Without this script the forms work all the same. Nothing is stored and nobody else is asked.
(() => {
  "use strict";

  const words = document.currentScript.dataset;
  const PAUSE = 150; // milliseconds without a key before anything is asked
  const SHORTEST = 2; // letters
  const MOST = 8; // suggestions

  const made = (tag, attributes, text = "") => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  };

  const address = (input, asked) => {
    const query = new URLSearchParams({ q: asked, limit: MOST });
    if (input.dataset.suggest) query.set("kind", input.dataset.suggest);
    if (input.dataset.asOf) query.set("as_of", input.dataset.asOf);
    return `${words.address}?${query}`;
  };

  const entry = (result, id) => {
    const option = made("li", { role: "option", id, "aria-selected": "false" });
    const told = made("span", { class: "meta" });
    const { match } = result;
    if (match && match.spelling !== result.label) {
      told.append("“", made("bdi", match.language ? { lang: match.language } : {}, match.spelling), "”");
      if (result.detail) told.append(" · ");
    }
    told.append(result.detail);
    option.append(made("strong", {}, result.label), " ", told);
    option.dataset.page = result.page;
    return option;
  };

  const enhance = (input) => {
    const list = made("ul", {
      role: "listbox",
      id: `${input.id}-suggestions`,
      class: "suggestions",
      "aria-label": words.title,
    });
    const status = made("p", { role: "status", class: "hidden" });
    let waiting = 0;
    let request = new AbortController();
    let chosen = -1;

    const isOpen = () => !list.hidden;

    const choose = (position) => {
      chosen = position;
      for (const [place, option] of [...list.children].entries()) {
        option.setAttribute("aria-selected", String(place === position));
      }
      const option = list.children[position];
      if (!option) return input.removeAttribute("aria-activedescendant");
      input.setAttribute("aria-activedescendant", option.id);
      return option.scrollIntoView({ block: "nearest" });
    };

    const forget = () => {
      clearTimeout(waiting);
      request.abort();
    };

    const close = () => {
      forget();
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      choose(-1);
    };

    const show = (results) => {
      list.replaceChildren(...results.map((result, place) => entry(result, `${list.id}-${place}`)));
      list.hidden = results.length === 0;
      input.setAttribute("aria-expanded", String(isOpen()));
      choose(-1);
      status.textContent = results.length ? `${words.found} ${results.length}` : words.none;
    };

    const ask = async () => {
      forget();
      const asked = input.value.trim();
      if (asked.length < SHORTEST) return close();
      request = new AbortController();
      const { signal } = request;
      try {
        const answer = await fetch(address(input, asked), { signal, credentials: "omit" });
        const { results = [] } = await answer.json();
        if (!signal.aborted) show(results);
      } catch (error) {
        // Where the network fails the form still works; only a request of ours that was overtaken is no news at all.
        if (error.name !== "AbortError") close();
      }
      return undefined;
    };

    const step = (by) => {
      if (!isOpen()) return ask();
      // One place more than there are suggestions: none is chosen, and the words stand as they were written.
      const places = list.children.length + 1;
      return choose(((chosen + 1 + by + places) % places) - 1);
    };

    const keys = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => chosen >= 0 && list.children[chosen].click(),
      Escape: () => isOpen() && close(),
    };

    input.addEventListener("input", () => {
      forget();
      waiting = setTimeout(ask, PAUSE);
    });
    input.addEventListener("keydown", (event) => {
      const act = event.isComposing ? undefined : keys[event.key];
      if (!act) return;
      const isOurs = event.key.startsWith("Arrow") || (event.key === "Enter" ? chosen >= 0 : isOpen());
      if (isOurs) event.preventDefault();
      act();
    });
    input.addEventListener("blur", close);
    // The field keeps the focus, or the list would be gone before the click.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[data-page]");
      if (option) window.location.assign(option.dataset.page);
    });

    const roles = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id };
    for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
    list.hidden = true;
    input.after(list, status);
  };

  for (const input of document.querySelectorAll("input[data-suggest]")) enhance(input);
})();

// Says beside a date or a term how it is understood, while it is typed.
"use strict";
{
  const waiting = new WeakMap();

  const ask = async (input) => {
    const output = input.parentElement.querySelector("output");
    const address = new URL(input.dataset.readUrl, window.location.href);
    address.search = new URLSearchParams({ as: input.dataset.readAs, text: input.value });
    const answer = input.value.trim() ? await fetch(address, { credentials: "same-origin" }) : null;
    if (answer && !(answer.headers.get("content-type") || "").includes("json")) return;
    const said = answer ? await answer.json() : {};
    output.textContent = said.understood || said.refused || "";
    output.classList.toggle("desk-refused", Boolean(said.refused));
  };

  document.addEventListener("input", (event) => {
    const input = event.target.closest?.("[data-read-as]");
    if (!input) return;
    clearTimeout(waiting.get(input));
    waiting.set(
      input,
      setTimeout(() => ask(input).catch(() => {}), 250),
    );
  });
}

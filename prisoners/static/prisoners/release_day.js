// Release day: one key decides about a name, and what others decide appears by itself.
// Without this script every name is a form.

const POLL = 4000;
const list = document.querySelector("[data-names]");
const told = document.querySelector("[data-told]");

let current = null;
let now = list.dataset.now;
let saving = Promise.resolve();
let unsaved = 0;

const names = () => [...list.querySelectorAll("[data-name]")];
const isOpen = (name) => name.classList.contains("open");
const candidates = (name) => [...name.querySelectorAll("[data-candidate]")];
const button = (name, key) => name.querySelector(`[data-key="${key}"]`);
const chosen = (name) => name.querySelector("[data-candidate].chosen") || candidates(name)[0];

function say(text) {
  told.textContent = text;
}

function choose(name, candidate) {
  for (const other of candidates(name)) other.classList.toggle("chosen", other === candidate);
  candidate?.scrollIntoView({ block: "nearest" });
}

function go(name) {
  if (!name) return;
  for (const other of names()) other.classList.toggle("current", other === name);
  current = name;
  if (!name.querySelector(".chosen")) choose(name, candidates(name)[0]);
  name.focus({ preventScroll: true });
  name.scrollIntoView({ block: "nearest" });
}

function step(by) {
  const all = names();
  go(all[Math.min(Math.max(all.indexOf(current) + by, 0), all.length - 1)]);
}

function goToNextOpen(after) {
  const all = names();
  const start = all.indexOf(after) + 1;
  const next = [...all.slice(start), ...all.slice(0, start)].find(
    (name) => name !== after && isOpen(name) && !name.ariaBusy,
  );
  if (next) go(next);
  else if (!all.some((name) => name !== after && isOpen(name))) say(list.dataset.done);
}

function replace(entry) {
  const old = list.querySelector(`[data-name="${entry.id}"]`);
  if (!old || (old.dataset.version === String(entry.version) && !old.ariaBusy)) return;
  const holder = document.createElement("template");
  holder.innerHTML = entry.html.trim();
  const fresh = holder.content.firstElementChild;
  old.replaceWith(fresh);
  if (old === current) go(fresh);
}

function take(answer) {
  for (const row of answer.rows) replace(row);
  for (const id of answer.gone) {
    const name = list.querySelector(`[data-name="${id}"]`);
    if (name === current) step(1);
    name?.remove();
  }
  for (const [state, count] of Object.entries(answer.counts)) {
    document.querySelector(`[data-count="${state}"]`).textContent = count;
  }
}

async function ask(address, options = {}) {
  const response = await fetch(address, { ...options, headers: { Accept: "application/json" } });
  if (!response.headers.get("Content-Type")?.startsWith("application/json")) throw new Error(`${response.status}`);
  return response.json();
}

async function save(name, body, address) {
  try {
    const answer = await ask(address, { method: "POST", body });
    take(answer);
    if (answer.told) say(answer.told);
  } catch {
    say(list.dataset.unsaved);
  } finally {
    name.ariaBusy = null;
    unsaved -= 1;
  }
}

// Decisions are sent one after another, in the order in which they were made, while the next name is looked at already.
function decide(pressed) {
  const name = pressed.closest("[data-name]");
  if (name.ariaBusy) return;
  const form = pressed.form;
  const body = new FormData(form);
  body.set(pressed.name, pressed.value);
  name.ariaBusy = "true";
  unsaved += 1;
  say("");
  if (pressed.dataset.key !== "u") goToNextOpen(name);
  saving = saving.then(() => save(name, body, form.action));
}

function nextBest(name) {
  const all = candidates(name);
  choose(name, all[(all.indexOf(chosen(name)) + 1) % all.length]);
}

function confirmChosen(name) {
  if (isOpen(name) && chosen(name)) decide(chosen(name).querySelector("[data-confirm]"));
}

function search(name) {
  const found = name.querySelector("[data-found]");
  if (!found) return;
  if (found.querySelector("input")) {
    found.querySelector("input").focus();
    return;
  }
  const link = button(name, "/");
  const input = Object.assign(document.createElement("input"), {
    type: "search",
    maxLength: 200,
    ariaLabel: link.textContent,
  });
  const results = document.createElement("div");
  let last = 0;
  async function look() {
    const mine = ++last;
    try {
      const { html } = await ask(`${link.href}?${new URLSearchParams({ q: input.value })}`);
      if (mine === last) results.innerHTML = html;
    } catch {
      say(list.dataset.unsaved);
    }
  }
  let wait;
  input.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(look, 250);
  });
  input.addEventListener("keydown", async (event) => {
    if (event.key === "Escape") go(name);
    if (event.key !== "Enter") return;
    event.preventDefault();
    clearTimeout(wait);
    await look();
    const first = results.querySelector("[data-candidate]");
    if (!first) return;
    choose(name, first);
    first.querySelector("[data-confirm]").focus();
  });
  found.append(input, results);
  input.focus();
}

const KEYS = {
  Enter: confirmChosen,
  c: confirmChosen,
  n: (name) => candidates(name).length && nextBest(name),
  "/": search,
  p: (name) => button(name, "p") && decide(button(name, "p")),
  x: (name) => button(name, "x") && decide(button(name, "x")),
  u: (name) => button(name, "u") && decide(button(name, "u")),
  j: () => step(1),
  k: () => step(-1),
};

document.addEventListener("keydown", (event) => {
  if (!current || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest("input, textarea, select")) return;
  if (event.key === "Enter" && event.target.closest("a, button, summary")) return;
  if (!Object.hasOwn(KEYS, event.key)) return;
  event.preventDefault();
  KEYS[event.key](current);
});

list.addEventListener("click", (event) => {
  const name = event.target.closest("[data-name]");
  if (!name) return;
  const pressed = event.target.closest("button, a");
  if (!pressed) {
    if (!event.target.closest("input")) go(name);
    return;
  }
  if (pressed.dataset.key === "n") nextBest(name);
  else if (pressed.dataset.key === "/") search(name);
  else if (pressed.name) decide(pressed);
  else return;
  event.preventDefault();
});

window.addEventListener("beforeunload", (event) => {
  if (unsaved > 0) event.preventDefault();
});

setInterval(async () => {
  if (document.hidden || unsaved > 0) return;
  try {
    const answer = await ask(`${list.dataset.changed}?${new URLSearchParams({ since: now })}`);
    if (unsaved > 0) return;
    take(answer);
    now = answer.now;
  } catch {
    // The next round asks again; a decision that could not be saved says so itself.
  }
}, POLL);

list.classList.add("live");
go(document.getElementById(location.hash.slice(1))?.closest("[data-name]") || names().find(isOpen) || names()[0]);

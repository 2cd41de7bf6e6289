/* The pages of signing in: printing recovery codes, and saying when a passkey did not come. */
document.addEventListener("allauth.error", () => {
  const told = document.getElementById("passkey_failed");
  if (told) told.hidden = false;
});

for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => window.print());
}

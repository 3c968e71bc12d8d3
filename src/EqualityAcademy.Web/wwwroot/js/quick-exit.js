// "Leave fast": the neutral page takes the place of this one in the history. Without script the link works as a link.
document.addEventListener("click", event => {
  const link = event.target.closest("a[data-quick-exit]");
  if (!link) return;
  event.preventDefault();
  document.body.hidden = true;
  location.replace(link.href);
});

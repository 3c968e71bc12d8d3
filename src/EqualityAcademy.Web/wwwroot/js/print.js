// Buttons with data-print print the page. Without script they stay hidden: the browser's own menu prints too.
document.addEventListener("click", event => {
  if (event.target.closest("[data-print]")) print();
});
const show = () => document.querySelectorAll("[data-print]").forEach(button => button.hidden = false);
show();
window.Blazor?.addEventListener("enhancedload", show);

<<<<<<< HEAD
// Buttons with data-print print the page. Without script they stay hidden: the browser's own menu prints too.
document.addEventListener("click", event => {
  if (event.target.closest("[data-print]")) print();
});
const show = () => document.querySelectorAll("[data-print]").forEach(button => button.hidden = false);
show();
window.Blazor?.addEventListener("enhancedload", show);
=======
// Buttons marked data-print open the browser's print dialog; without script they are not shown.
document.addEventListener("click", event => {
  if (event.target.closest("[data-print]")) window.print();
});
>>>>>>> df65917 (Print the join poster; describe the company)

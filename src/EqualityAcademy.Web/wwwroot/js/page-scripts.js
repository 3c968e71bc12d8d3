// Enhanced navigation puts a new page in place without running its scripts: load those it names. A module is loaded once.
Blazor.addEventListener("enhancedload", () => {
  for (const script of document.querySelectorAll("main ~ script[type=module][src]")) import(script.src);
});

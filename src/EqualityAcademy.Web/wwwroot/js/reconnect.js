// A lost circuit comes back by itself: poll with GET until the server answers, then reload. Every change was stored when it was made.
const modal = document.getElementById("components-reconnect-modal");
let waiting = false;

async function waitAndReload() {
  if (waiting) return;
  waiting = true;
  for (;;) {
    try {
      const answer = await fetch(location.href, { cache: "no-store", redirect: "follow" });
      if (answer.ok) return location.reload();
    } catch { /* not back yet */ }
    await new Promise(r => setTimeout(r, 700));
  }
}

new MutationObserver(() => {
  const state = modal.className;
  if (/components-reconnect-(show|failed|rejected)/.test(state) && !modal.open) modal.showModal();
  if (/components-reconnect-hide/.test(state) && modal.open) modal.close();
  if (/components-reconnect-(failed|rejected)/.test(state)) waitAndReload();
}).observe(modal, { attributes: true, attributeFilter: ["class"] });

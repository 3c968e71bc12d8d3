// Saves a choice as soon as it is made, by posting the form it stands in; keys 0 to 4 choose, Enter goes on.
// Without script the form's own button does the same.
class AnswerForm extends HTMLElement {
  connectedCallback() {
    this.addEventListener("change", this);
    document.addEventListener("keydown", this);
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this);
    clearTimeout(this.retry);
  }

  handleEvent(event) {
    if (event.type === "change") this.save();
    else if (!event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat) this.press(event);
  }

  press(event) {
    const digit = /^(?:Digit|Numpad)([0-4])$/.exec(event.code);
    if (digit) {
      const choice = this.querySelector(`input[name=answer][value="${digit[1]}"]`);
      choice.focus();
      if (!choice.checked) choice.click();
      event.preventDefault();
    } else if (event.key === "Enter" && !event.target.closest("a, button, summary, input")) {
      this.querySelector("form").requestSubmit();
    }
  }

  async save() {
    clearTimeout(this.retry);
    const form = this.querySelector("form");
    const turn = this.turn = (this.turn ?? 0) + 1;
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { accept: "text/plain" }, keepalive: true });
      if (!answer.ok || answer.redirected) throw new Error(answer.status);
      this.say(turn, await answer.text(), false);
    } catch {
      this.say(turn, this.dataset.failed, true);
      if (turn === this.turn) this.retry = setTimeout(() => this.save(), 3000);
    }
  }

  say(turn, text, failed) {
    if (turn !== this.turn) return;
    const status = this.querySelector("[role=status]");
    status.hidden = false;
    status.classList.toggle("late", failed);
    status.querySelector("svg").toggleAttribute("hidden", failed);
    status.querySelector("span").textContent = text;
  }
}

customElements.get("answer-form") ?? customElements.define("answer-form", AnswerForm);

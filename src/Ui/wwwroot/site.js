// Everything works without this; with it, typed text is safer and a form is sent once.
const wrong = document.querySelector(".summary");
wrong?.focus();

const unsaved = new Set();
let sending = null;

const store = {
  get(key) { try { return sessionStorage.getItem(key); } catch { return null; } },
  set(key, text) { try { sessionStorage.setItem(key, text); } catch { /* full: no draft */ } },
  drop(key) { try { sessionStorage.removeItem(key); } catch { /* nothing was kept */ } },
};
const isDraft = form => "draft" in form.dataset;
const placeOf = form => "draft " + location.pathname + " " + form.dataset.draft;
const isBox = field => /^(checkbox|radio)$/.test(field.type);
const fieldsOf = form => [...form.elements].filter(field => field.name && !/^(hidden|file|password|submit|button)$/.test(field.type) && !field.closest("[data-fresh]"));
const valuesOf = form => fieldsOf(form).map(field => [field.name, isBox(field) ? field.checked : field.value]);

const restore = form => {
  const kept = JSON.parse(store.get(placeOf(form)) ?? "[]");
  const fields = fieldsOf(form);
  if (kept.length !== fields.length || kept.some(([name], at) => fields[at].name !== name)) return;
  if (JSON.stringify(kept) === JSON.stringify(valuesOf(form))) return;
  kept.forEach(([, value], at) => { fields[at][isBox(fields[at]) ? "checked" : "value"] = value; });
  const note = document.createElement("p");
  note.className = "note";
  note.setAttribute("role", "status");
  note.textContent = "นำสิ่งที่พิมพ์ค้างไว้กลับมาให้แล้ว ";
  const away = document.createElement("button");
  away.type = "button";
  away.className = "link";
  away.textContent = "ทิ้งร่าง";
  away.onclick = () => { store.drop(placeOf(form)); form.reset(); note.remove(); };
  note.append(away);
  form.prepend(note);
};

// A form that was taken answers by a redirect; asking to sign in again is no taking.
const sent = store.get("sent");
store.drop("sent");
const [visit] = performance.getEntriesByType("navigation");
if (sent && visit?.redirectCount > 0 && !location.pathname.includes("/sign-in")) store.drop(sent);

for (const form of document.querySelectorAll("form[method=post]")) {
  if (isDraft(form) && !wrong) restore(form);
  if (form.querySelector(".wrong")) unsaved.add(form);
  form.addEventListener("input", () => {
    unsaved.add(form);
    if (isDraft(form)) store.set(placeOf(form), JSON.stringify(valuesOf(form)));
  });
  form.addEventListener("submit", event => {
    if (form.hasAttribute("aria-busy")) return event.preventDefault();
    form.setAttribute("aria-busy", "true");
    setTimeout(() => form.removeAttribute("aria-busy"), 8000);
    sending = form;
    if (isDraft(form)) store.set("sent", placeOf(form));
  });
}
addEventListener("pageshow", () => { sending = null; for (const form of document.forms) form.removeAttribute("aria-busy"); });
addEventListener("beforeunload", event => {
  if ([...unsaved].some(form => form !== sending && !isDraft(form))) event.preventDefault();
});

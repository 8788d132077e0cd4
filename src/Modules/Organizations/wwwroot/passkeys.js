// Makes and uses passkeys. Forms that need this stay hidden where the browser cannot.
const can = window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON && PublicKeyCredential.parseRequestOptionsFromJSON;

const ask = {
  create: options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  get: options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
};

const answer = async form => {
  const token = new FormData();
  token.set("__RequestVerificationToken", form.elements.__RequestVerificationToken.value);
  const offered = await fetch(form.dataset.options, { method: "POST", body: token });
  if (!offered.ok) throw new Error(offered.status);
  const credential = await ask[form.dataset.passkey](await offered.json());
  (form.elements.credential ?? form.elements["Form.Credential"]).value = JSON.stringify(credential);
};

for (const form of can ? document.querySelectorAll("form[data-passkey]") : []) {
  const problem = form.querySelector("[data-passkey-problem]");
  // A form that takes a password too has a button of its own for the passkey.
  const go = form.querySelector("[data-passkey-go]");
  (go ?? form).hidden = false;
  form.addEventListener("submit", async event => {
    if (go && event.submitter !== go) return;
    event.preventDefault();
    problem.hidden = true;
    try {
      await answer(form);
      form.submit();
    } catch {
      problem.hidden = false;
      form.removeAttribute("aria-busy");
    }
  });
}

// A signature is drawn where a pointer is at hand; typing the name serves everybody else.
const box = document.querySelector("[data-drawing]");
const canvas = box?.querySelector("canvas");
const pen = canvas?.getContext("2d");

if (pen) {
  const form = box.closest("form");
  const kept = form.elements["Form.Drawing"];
  const way = () => new FormData(form).get("Form.Way");
  const show = () => { box.hidden = way() !== "Drawn"; };
  const at = event => {
    const edge = canvas.getBoundingClientRect();
    return [(event.clientX - edge.left) * canvas.width / edge.width, (event.clientY - edge.top) * canvas.height / edge.height];
  };
  pen.lineWidth = 4;
  pen.lineCap = pen.lineJoin = "round";
  pen.strokeStyle = "#14213d";
  let isDown = false;

  canvas.addEventListener("pointerdown", event => {
    isDown = true;
    canvas.setPointerCapture(event.pointerId);
    pen.beginPath();
    pen.moveTo(...at(event));
    event.preventDefault();
  });
  canvas.addEventListener("pointermove", event => {
    if (!isDown) return;
    pen.lineTo(...at(event));
    pen.stroke();
  });
  const lift = () => {
    if (isDown) kept.value = canvas.toDataURL("image/png");
    isDown = false;
  };
  canvas.addEventListener("pointerup", lift);
  canvas.addEventListener("pointercancel", lift);
  box.querySelector("button").addEventListener("click", () => {
    pen.clearRect(0, 0, canvas.width, canvas.height);
    kept.value = "";
  });
  form.addEventListener("change", show);
  show();
}

// Keeps of a font the letters that Thai, English and Malay pages are written with: every visitor's first page brings it. Other letters come from the machine's own fonts.
// The unicode-range in look.css names the same.
const fs = require('fs');
const subset = require('subset-font');

const [from, to] = process.argv.slice(2);
const ranges = [[0x20, 0x7e], [0xa0, 0xa0], [0xa9, 0xa9], [0xab, 0xab], [0xb0, 0xb1], [0xb7, 0xb7], [0xbb, 0xbb], [0xd7, 0xd7], [0x2013, 0x2014], [0x2018, 0x2019], [0x201c, 0x201d], [0x2022, 0x2022], [0x2026, 0x2026], [0x2191, 0x2191], [0x2193, 0x2193], [0x2212, 0x2212]];
const letters = ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place))).join('');
subset(fs.readFileSync(from), letters, { targetFormat: 'woff2' }).then(font => fs.writeFileSync(to, font));

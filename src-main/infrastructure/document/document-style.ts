/** Where the printer puts its own fonts; a page without this place gets none. */
export const fontsPlace = '/* fonts of the program */';

/**
 * Style of everything on paper: black on white with one colour, generous type, rules instead of boxes, and nothing
 * that breaks across pages where it need not. Margins leave room for the foot that the printer adds. No figures of
 * another kind than the font's own: Chromium writes tabular ones into the PDF without saying which digits they are.
 */
export const documentStyle = `${fontsPlace}
@page { size: A4; margin: 17mm 18mm 20mm; }
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; }
body { margin: 0; font: 10.5pt/1.5 'Atkinson Hyperlegible Next', 'Inter', 'Segoe UI', 'Noto Sans', 'DejaVu Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans Ethiopic', 'Noto Color Emoji', 'Segoe UI Emoji', sans-serif; color: #1a2625; }
p { margin: 0 0 2.4mm; overflow-wrap: anywhere; orphans: 2; widows: 2; }
header { margin: 0 0 6mm; padding: 0 0 4mm; border-bottom: 0.6mm solid #1f5b57; }
.from { margin: 0 0 5mm; font-size: 9pt; color: #45524f; }
.code { float: right; margin: 0; font-size: 9pt; color: #45524f; }
.code strong { margin-left: 1.5mm; font-size: 13pt; font-weight: 700; letter-spacing: 0.06em; color: #1a2625; }
h1 { margin: 0; font-size: 21pt; line-height: 1.2; font-weight: 700; letter-spacing: -0.005em; color: #163f3c; text-wrap: balance; overflow-wrap: anywhere; }
.about { margin: 1.5mm 0 0; font-size: 13pt; font-weight: 600; line-height: 1.35; }
.aside { margin: 0.5mm 0 0; color: #45524f; }
.reminder { display: inline-block; margin: 3.5mm 0 0; padding: 1mm 3mm; border: 0.3mm solid #b97a05; border-radius: 1.5mm; font-size: 9pt; }
section { margin: 0 0 6.5mm; }
h2 { margin: 0 0 2.2mm; font-size: 13pt; line-height: 1.3; font-weight: 700; color: #163f3c; break-after: avoid; overflow-wrap: anywhere; }
h3 { margin: 4.5mm 0 1.8mm; font-size: 11pt; line-height: 1.35; font-weight: 700; break-after: avoid; overflow-wrap: anywhere; }
.part:first-of-type > h3 { margin-top: 1mm; }
.new-page { break-before: page; }
.warm { padding: 3.5mm 5mm 3mm; border-radius: 2mm; background: #fcf3e2; }
.warm { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.warm > :last-child { margin-bottom: 0; }
body[data-kind='invitation'] .warm { break-inside: avoid; }
.quiet { color: #45524f; }
.source { margin: 0.4mm 0 0; font-size: 9pt; color: #45524f; }
blockquote { margin: 0 0 3.5mm; padding: 0 0 0 4mm; border-left: 0.9mm solid #d98e04; font-size: 12pt; line-height: 1.45; break-inside: avoid; }
blockquote p { margin: 0; }
blockquote p + p:not(.source) { margin-top: 1.5mm; }
ul, ol { margin: 0 0 3mm; padding: 0 0 0 5.5mm; }
li { margin: 0 0 1.4mm; padding: 0 0 0 0.5mm; overflow-wrap: anywhere; }
li::marker { color: #1f5b57; font-weight: 600; }
table { width: 100%; margin: 0 0 4mm; border-collapse: collapse; table-layout: fixed; }
caption { padding: 0 0 1.2mm; text-align: left; font-size: 9pt; color: #45524f; break-after: avoid; }
th, td { padding: 1.5mm 2.5mm 1.5mm 0; border-bottom: 0.2mm solid #c9cfc9; text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; hyphens: auto; }
caption.unseen { padding: 0; font-size: 1px; line-height: 1px; color: #fff; }
thead { display: table-header-group; }
thead th { padding-bottom: 1mm; border-bottom: 0.4mm solid #1f5b57; font-size: 9pt; font-weight: 600; line-height: 1.3; vertical-align: bottom; }
tbody th { font-weight: 600; }
th:last-child, td:last-child { padding-right: 0; }
tr { break-inside: avoid; }
.facts { margin-bottom: 5mm; }
.facts th { width: 42mm; font-weight: 400; color: #45524f; hyphens: none; }
.facts tr:last-child th, .facts tr:last-child td { border-bottom: 0; }
.warm .facts td, .warm .facts th { border-color: #e6d3a8; }
.ruled th, .ruled td { padding: 1.5mm 2mm; border: 0.2mm solid #8b9691; }
.ruled thead th { background: #eef2ef; border-bottom: 0.4mm solid #1f5b57; }
.ruled th:last-child, .ruled td:last-child { padding-right: 2mm; }
.blank td { height: 9.5mm; }
.to-fill th, .to-fill td { height: 9.5mm; vertical-align: middle; }
.answers thead th { padding: 0; border: 0; font-size: 1px; line-height: 1px; color: #fff; }
.answers { border-top: 0.2mm solid #c9cfc9; }
.lines { margin: 0 0 4mm; }
.lines-name { margin: 0; font-weight: 600; break-after: avoid; }
.line { height: 8.2mm; border-bottom: 0.2mm solid #8b9691; break-inside: avoid; }
.checks { padding: 0; list-style: none; }
.checks > li { display: grid; grid-template-columns: 8mm 1fr; margin: 0; padding: 2.6mm 0; border-bottom: 0.2mm solid #c9cfc9; break-inside: avoid; }
.checks > li:last-child { border-bottom: 0; }
.box { width: 4.6mm; height: 4.6mm; margin-top: 0.5mm; border: 0.35mm solid #1a2625; border-radius: 0.8mm; }
.check-name { margin: 0; font-weight: 600; }
.known { margin: 1mm 0 0; padding: 0 0 0 4.5mm; list-style: disc; }
.known li { margin: 0 0 0.6mm; }
.check .lines { margin: 0; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; column-gap: 12mm; break-inside: avoid; }
.signature { display: flex; flex-direction: column; justify-content: flex-end; height: 20mm; break-inside: avoid; }
.signature p { margin: 0; }
.signature p:first-child { order: 2; font-size: 8.5pt; color: #45524f; }
.signature .signer { order: 1; padding-top: 1mm; text-align: left; border-top: 0.25mm solid #1a2625; font-weight: 600; }
.entries { padding: 0; list-style: none; }
.entries > li { margin: 0; padding: 2mm 0; border-bottom: 0.2mm solid #dde1dc; }
.entries > li > p { margin: 0.4mm 0; }
del { color: #5b6764; }
.corrected { padding-left: 2.5mm; border-left: 0.5mm solid #1f5b57; }
figure { margin: 0 0 4mm; break-inside: avoid; }
figure img { display: block; width: 100%; max-height: 150mm; }
body[data-kind='summary'] { font-size: 10pt; line-height: 1.42; }
body[data-kind='summary'] main { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm 7mm; align-items: start; }
body[data-kind='summary'] header, body[data-kind='summary'] section:has(table) { grid-column: 1 / -1; }
body[data-kind='summary'] header { margin-bottom: 1mm; }
body[data-kind='summary'] section { margin: 0; }
body[data-kind='summary'] .warm { height: 100%; }
body[data-kind='summary'] blockquote { margin-bottom: 2.5mm; font-size: 11pt; }
body[data-kind='summary'] th, body[data-kind='summary'] td { padding-top: 1mm; padding-bottom: 1mm; }
body[data-kind='summary'] table { margin-bottom: 1mm; }
body[data-kind='blank'] header { margin-bottom: 4mm; }
body[data-kind='blank'] section { margin-bottom: 4.5mm; }
body[data-kind='invitation'] .about, body[data-kind='notice'] .about { font-size: 12pt; }
`;

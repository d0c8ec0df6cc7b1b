/** Style of the readable copy: no image, font or file is fetched, and it prints black on white. */
export const readMeStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 52rem; font: 1.0625rem/1.6 "Atkinson Hyperlegible Next", "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; color: #1d2a2e; background: #fffdf9; }
h1 { margin: 0 0 .25rem; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.3rem; line-height: 1.3; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.08rem; }
p { margin: 0 0 .75rem; overflow-wrap: anywhere; }
.lead { color: #4a5a5f; }
.warm { margin: 1.5rem 0; padding: .25rem 1.25rem 1rem; border-radius: .75rem; background: #fdf3e1; }
.warm h2 { margin-top: 1rem; }
blockquote { margin: 1rem 0; padding: 0 0 0 1rem; border-left: .25rem solid #c98a1b; font-size: 1.125rem; }
blockquote footer { font-size: .9rem; color: #5d4a22; }
dl { margin: 0 0 1rem; }
dl div { display: grid; grid-template-columns: 13rem 1fr; gap: .25rem 1rem; padding: .3rem 0; border-bottom: 1px solid #e4dfd5; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; margin: .5rem 0 1.5rem; border-collapse: collapse; font-size: .95rem; }
caption { padding: .25rem 0; text-align: left; font-weight: 600; color: #4a5a5f; }
th, td { padding: .5rem .6rem; border-bottom: 1px solid #d8d2c6; text-align: left; vertical-align: top; overflow-wrap: break-word; hyphens: auto; }
thead th { border-bottom: 2px solid #1d2a2e; }
tbody th { font-weight: 600; }
ol.entries, ul { margin: 0; padding: 0; list-style: none; }
ol.entries > li, ul > li { padding: .6rem 0; border-bottom: 1px solid #e4dfd5; }
ol.entries > li:last-child, ul > li:last-child { border-bottom: 0; }
.meta { font-size: .9rem; color: #4a5a5f; }
del { color: #6b6b6b; }
ins { text-decoration: none; border-bottom: 2px solid #2f6f5e; }
figure { margin: 1rem 0; }
figure img { display: block; width: 100%; height: auto; }
figure.line img { max-width: 35rem; }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; background: #fff; color: #000; }
  .warm { border: 1px solid #c98a1b; background: #fff; }
  h2, h3, caption { break-after: avoid; }
  tr, li, blockquote, figure, dl div { break-inside: avoid; }
  thead { display: table-header-group; }
}
@media (max-width: 34rem) { dl div { grid-template-columns: 1fr; } }
`;

// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { readHtml, readLines } from './read-paste.ts'

it('reads what Word puts on the clipboard: headings, its own lists, bold lines, the table of contents', () => {
  const pasted = readHtml(`<html><head><style>p { color: red }</style></head><body><!--StartFragment-->
    <p class=MsoToc1>SD 1 ... 4</p>
    <h1>SD 1: Minder <span>inbraken</span></h1>
    <p class=MsoHeading2>OD 1.1: Pakkans</p>
    <p class=MsoNormal><b>Acties</b></p>
    <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a)<span>&nbsp;</span></span>Controles</p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>3.</span>Bezoeken</p>
    <!--EndFragment--></body></html>`)
  expect(pasted).toMatchObject([
    { text: 'SD 1 ... 4', role: 'contents' },
    { text: 'SD 1: Minder inbraken', heading: 1 },
    { text: 'OD 1.1: Pakkans', heading: 2 },
    { text: 'Acties', bold: true },
    { text: 'Controles', listLevel: 1, label: '' },
    { text: 'Bezoeken', listLevel: 0, label: '3.' },
  ])
  expect(pasted).toHaveLength(6)
})

it('reads lists and tables of a page, each cell in its place', () => {
  expect(
    readHtml(`<ul><li>Een<ul><li>Onder</li></ul></li></ul>
      <table><tr><th>Actie</th><th>Termijn</th></tr><tr><td><p>Controles</p></td><td>2027</td></tr></table>`),
  ).toMatchObject([
    { text: 'Een', listLevel: 0 },
    { text: 'Onder', listLevel: 1 },
    { text: 'Actie', cell: { table: 0, row: 0, column: 0 } },
    { text: 'Termijn', cell: { table: 0, row: 0, column: 1 } },
    { text: 'Controles', cell: { table: 0, row: 1, column: 0 } },
    { text: '2027', cell: { table: 0, row: 1, column: 1 } },
  ])
})

it('takes text alone: scripts, handlers and what was deleted stay out', () => {
  const pasted = readHtml(
    '<p onclick="x()">Plan<script>alert(1)</script> <del>oud</del><img src=x onerror=alert(1)></p>',
  )
  expect(pasted.map(({ text }) => text)).toEqual(['Plan'])
})

it('reads plain text a line each', () => {
  expect(readLines('SD 1: Inbraken\r\n\n  Actie 1: Controles ').map(({ text }) => text)).toEqual([
    'SD 1: Inbraken',
    'Actie 1: Controles',
  ])
})

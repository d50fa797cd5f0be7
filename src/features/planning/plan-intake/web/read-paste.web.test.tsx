// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { parseHtml, parseLines } from './read-paste.ts'

it('reads the clipboard content of Microsoft Word: headings, native lists, bold lines and the table of contents', () => {
  const pasted = parseHtml(`<html><head><style>p { color: red }</style></head><body><!--StartFragment-->
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

it('reads lists and tables of a page, with the position of each cell', () => {
  expect(
    parseHtml(`<ul><li>Een<ul><li>Onder</li></ul></li></ul>
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

it('reads only text: scripts, handlers and deleted text are excluded', () => {
  const pasted = parseHtml(
    '<p onclick="x()">Plan<script>alert(1)</script> <del>oud</del><img src=x onerror=alert(1)></p>',
  )
  expect(pasted.map(({ text }) => text)).toEqual(['Plan'])
})

it('reads Google Docs: a wrapper of normal weight does not make text bold, and lists are nested', () => {
  expect(
    parseHtml(`<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-weight:400">SD 1: Inbraken</span></h1>
      <p dir="ltr"><span style="font-size:11pt;font-weight:400;">Waarom.</span></p><p dir="ltr"><span style="font-weight:700;">Acties</span></p>
      <ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>Controles</span></p></li><ul><li dir="ltr" aria-level="2"><p><span>ook 's nachts</span></p></li></ul></ul></b>`),
  ).toMatchObject([
    { text: 'SD 1: Inbraken', heading: 1, bold: false },
    { text: 'Waarom.', bold: false },
    { text: 'Acties', bold: true },
    { text: 'Controles', listLevel: 0 },
    { text: "ook 's nachts", listLevel: 1 },
  ])
})

it('reads LibreOffice and Outlook: native headings, lists, tables and footnotes', () => {
  expect(
    parseHtml(`<!DOCTYPE html><html><body lang="nl-BE"><h1 class="western">SD 1: Inbraken</h1>
      <p style="line-height: 100%"><b>Acties</b><a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a></p>
      <ol><li><p>Controles</p></li></ol><table><tr><td width="50%"><p><b>Actie</b></p></td></tr></table>
      <div id="sdfootnote1"><p class="sdfootnote">Bron: politie.</p></div></body></html>`),
  ).toMatchObject([
    { text: 'SD 1: Inbraken', heading: 1 },
    { text: 'Acties1' },
    { text: 'Controles', listLevel: 0 },
    { text: 'Actie', bold: true, place: 'table' },
    { text: 'Bron: politie.', place: 'footnote' },
  ])
  expect(
    parseHtml(`<div class=WordSection1><p class=MsoTitle>Zonaal plan</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <p class=MsoNormal><span lang=NL style='mso-ansi-language:NL'>Beste,<o:p></o:p></span></p><p class=MsoCaption>Figuur 1</p></div>`),
  ).toMatchObject([{ text: 'Zonaal plan', heading: 0 }, { text: 'Beste,' }, { text: 'Figuur 1', role: 'caption' }])
})

it('omits comments, deletions, hidden text, and any content that would run or be fetched', () => {
  const hostile = `<p>Plan <span style="display:none">geheim</span><span style='mso-hide:all'>verborgen</span><span class=msoDel>weg</span>
      <span class=MsoCommentReference><a href="#_msocom_1">[A1]</a></span><b onmouseover="x()">A</b></p>
    <div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Nakijken!</p></div></div>
    <iframe srcdoc="<p>in</p>"></iframe><object data="x"><p>in</p></object><svg><script>alert(1)</script><text>in</text></svg>
    <form><p>in</p><input value="x"></form><math><mtext>in</mtext></math><noscript><p>in</p></noscript>
    <img src="https://example.org/spy.png"><a href="javascript:alert(1)">B</a><p dir="rtl">مرحبا</p><p>&lt;script&gt;</p>`
  expect(parseHtml(hostile).map(({ text }) => text)).toEqual(['Plan A', 'مرحبا', '<script>'])
})

it('handles invalid and deeply nested markup', () => {
  expect(parseHtml('<p>Een<p>Twee<table><tr><td>Drie').map(({ text }) => text)).toEqual(['Een', 'Twee', 'Drie'])
  expect(parseHtml(`${'<div>'.repeat(400)}Diep${'</div>'.repeat(400)}`).map(({ text }) => text)).toEqual(['Diep'])
  expect(parseHtml('<table><tr><td>Buiten<table><tr><td>Binnen</td></tr></table></td></tr></table>')).toMatchObject([
    { text: 'Buiten', cell: { table: 0, row: 0, column: 0 } },
    { text: 'Binnen', cell: { table: 0 } },
  ])
})

it('reads plain text with a paragraph per line', () => {
  expect(parseLines('SD 1: Inbraken\r\n\n  Actie 1: Controles ').map(({ text }) => text)).toEqual([
    'SD 1: Inbraken',
    'Actie 1: Controles',
  ])
})

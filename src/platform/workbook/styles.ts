import type { WrittenColumn, WrittenRow } from './cell-output.ts'

type CellStyle = NonNullable<WrittenRow['style']>
type CellType = NonNullable<WrittenColumn['cellType']>

/** The styles of cells, in the order of their fonts. */
const styleNames: readonly CellStyle[] = ['plain', 'head', 'title', 'locked', 'example']
const holds: readonly CellType[] = ['text', 'date', 'number', 'key']

/**
 * Returns the number of a cell style in `styles.xml`. 0 is the default style. `quoted` marks the content as text for
 * the spreadsheet, also after an edit.
 */
export const getStyleNumber = (cellStyle: CellStyle, cellType: CellType, quoted: boolean): number =>
  1 + (styleNames.indexOf(cellStyle) * holds.length + holds.indexOf(cellType)) * 2 + (quoted ? 1 : 0)

const fonts = [
  '<font><sz val="10"/><color rgb="FF0D2137"/><name val="Calibri"/></font>',
  '<font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font>',
  '<font><b/><sz val="14"/><color rgb="FF0D2137"/><name val="Calibri"/></font>',
  '<font><sz val="10"/><color rgb="FF56677A"/><name val="Calibri"/></font>',
  '<font><i/><sz val="10"/><color rgb="FF56677A"/><name val="Calibri"/></font>',
]
const fills: Readonly<Record<CellStyle, number>> = { plain: 0, head: 2, title: 0, locked: 3, example: 0 }
/** 49 = text as typed, 14 = a date in the format of the reader, 0 = a number without format. */
const formats: Readonly<Record<CellType, number>> = { text: 49, date: 14, number: 0, key: 49 }

export function buildStylesXml(): string {
  const cells = styleNames.flatMap((styleName, font) =>
    holds.flatMap((hold) =>
      [false, true].map((quoted) => {
        const format = styleName === 'head' || styleName === 'title' ? 0 : formats[hold]
        const wraps = styleName !== 'title' && (hold !== 'key' || styleName === 'head')
        return `<xf numFmtId="${format}" fontId="${font}" fillId="${fills[styleName]}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"${quoted ? ' quotePrefix="1"' : ''}><alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/></xf>`
      }),
    ),
  )
  const solid = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('FF0D2137')}${solid('FFF1F4F7')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${cells.length + 1}"><xf/>${cells.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}

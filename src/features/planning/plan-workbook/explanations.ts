import { planMessages } from '#features/planning/plans/messages/index.ts'
import { listAllowedKinds } from '#features/planning/plans/outline/model.ts'
import type { WrittenRow, WrittenSheet } from '#platform/workbook/cell-output.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import { planWorkbookMessages } from './messages/index.ts'

const explained = [
  'white',
  'keys',
  'order',
  'add',
  'remove',
  'form',
  'codes',
  'columns',
  'choices',
  'days',
  'formulas',
  'back',
  'names',
] as const

/**
 * Returns the first sheet, which describes the workbook and how to edit it. `guide` explains the content of each
 * section.
 */
export function makeAboutSheet(
  lines: { title: string; note: string; text?: string },
  language: Language,
  guide: readonly WrittenRow[] = [],
): WrittenSheet {
  const messages = planWorkbookMessages[language]
  const rows: WrittenRow[] = [
    { style: 'title', cells: [lines.title] },
    { cells: [lines.note] },
    ...(lines.text ? [{ cells: [lines.text] }] : []),
    { cells: [] },
    ...explained.map((line) => ({ cells: [messages.instructions[line]] })),
    ...(guide.length > 0 ? [{ cells: [] }, ...guide] : []),
  ]
  return {
    name: messages.sheets.instructions,
    columns: [{ width: 90 }, { width: 30 }, { width: 60 }, { width: 40 }],
    rows,
  }
}

/** Returns the sections of a plan kind, the expected content of each, and an example row. */
export function makeGuide(kind: PackPlanKind, language: Language): WrittenRow[] {
  const messages = planWorkbookMessages[language].instructions
  const kinds = (of: readonly ElementKind[]) => of.map((value) => planMessages[language].kinds[value]).join(', ')
  const sections = kind.parts.flatMap((part) => part.sections)
  const under = listAllowedKinds(kind.nesting, 'section')
  const [first] = under.filter((value) => value !== 'text')
  return [
    { style: 'head', cells: [messages.section, messages.sectionKey, messages.belongs, messages.allowedElements] },
    ...sections.map((section): WrittenRow => {
      return {
        cells: [loadName(section.names, language), section.code, loadName(section.guidance, language), kinds(under)],
      }
    }),
    { cells: [] },
    { style: 'head', cells: [messages.example] },
    ...(first && sections[0]
      ? [
          {
            style: 'example' as const,
            cells: [messages.exampleTitle, sections[0].code, planMessages[language].kinds[first], 'N1'],
          },
        ]
      : []),
  ]
}

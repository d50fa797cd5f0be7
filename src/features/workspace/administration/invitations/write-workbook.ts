import { getRoleName } from '#features/base/access/index.ts'
import type { WorkbookOutput } from '#platform/workbook/cell-output.ts'
import { listRoles } from '#shared/country-vocabulary.ts'
import { type Language, languageNames, languages } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import { invitationColumns } from './columns.ts'
import { invitationMessages } from './messages/index.ts'
import type { FunctionToHold, OrganisationToJoin } from './queries.ts'

const widths = { name: 30, email: 34, language: 14, organisation: 28, role: 30, function: 28, from: 13 } as const

/** Creates an empty workbook for a list of people, with the possible values. */
export function writeInvitationWorkbook(
  { organisations, functions }: { organisations: readonly OrganisationToJoin[]; functions: readonly FunctionToHold[] },
  language: Language,
  now: string,
): WorkbookOutput {
  const messages = invitationMessages[language]
  const codeOf = new Map(organisations.map(({ id, code }) => [id, code]))
  const choices = {
    language: languages.map((value) => languageNames[value]),
    role: listRoles().map((role) => getRoleName(role, language)),
    organisation: organisations.map((organisation) => organisation.code),
  }
  return {
    title: messages.sheet,
    createdAt: now,
    sheets: [
      {
        name: messages.sheet,
        hasHeads: true,
        columns: invitationColumns.map((column) => ({
          width: widths[column],
          cellType: column === 'from' ? 'date' : 'text',
          ...(column in choices && { choices: choices[column as keyof typeof choices] }),
        })),
        rows: [{ style: 'head', cells: invitationColumns.map((column) => messages.columns[column]) }],
      },
      {
        name: messages.organisationsSheet,
        hasHeads: true,
        columns: [
          { width: 28, locked: true },
          { width: 60, locked: true },
        ],
        rows: [
          { style: 'head', cells: [messages.code, messages.columns.organisation] },
          ...organisations.map((organisation) => ({
            cells: [organisation.code, loadName(organisation.names, language)],
          })),
        ],
      },
      {
        name: messages.functionsSheet,
        hasHeads: true,
        columns: [
          { width: 28, locked: true },
          { width: 28, locked: true },
          { width: 60, locked: true },
        ],
        rows: [
          { style: 'head', cells: [messages.columns.organisation, messages.code, messages.columns.function] },
          ...functions.map((functionToHold) => ({
            cells: [
              codeOf.get(functionToHold.organisationId) ?? '',
              functionToHold.code,
              loadName(functionToHold.names, language),
            ],
          })),
        ],
      },
    ],
  }
}

export interface InvitationLink {
  name: string
  email: string
  url: string
}

/** Creates a workbook of links to hand over, with a row per person. */
export function writeLinkWorkbook(links: readonly InvitationLink[], language: Language, now: string): WorkbookOutput {
  const messages = invitationMessages[language]
  return {
    title: messages.linksSheet,
    createdAt: now,
    sheets: [
      {
        name: messages.linksSheet,
        hasHeads: true,
        columns: [{ width: 30 }, { width: 34 }, { width: 100 }],
        rows: [
          { style: 'head', cells: [messages.columns.name, messages.columns.email, messages.link] },
          ...links.map(({ name, email, url }) => ({ cells: [name, email, url] })),
        ],
      },
    ],
  }
}

import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  endBeforeStart: 'Slutdatoen ligger før startdatoen. Ret en af dem.',
  fileEmpty: 'Filen er tom. Vælg en anden fil.',
  notFound: 'Elementet findes ikke, eller du har ikke adgang til det.',
  planNotEditable: 'Du kan ikke redigere planen. Den er afsluttet eller tilhører en anden organisation.',
}

import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Filer til denne plan',
  note: 'PDF, Word, Excel, OpenDocument, CSV, tekst, JSON, PNG og JPEG; højst 50 MB hver. De hører ikke til versionerne.',
  attach: 'Vedhæft filer',
  drop: 'Eller slip dem her.',
  marking: 'Mærkning af det, du vedhæfter',
  asPlan: 'som planen',
  none: 'Ingen filer endnu',
  noneText: 'Referater, udtalelser, kort, tabeller: det, planen henviser til, kan stå her.',
  noneRead: 'Der er ingen, som du må læse.',
  by: (name, when) => `${name}, ${when}`,
  formerPerson: 'en, der ikke længere er her',
  sending: (name) => `${name} sendes`,
  checking: (name) => `${name} kontrolleres og gemmes`,
  cancel: 'Annuller',
  cancelOf: (name) => `Stop afsendelsen af ${name}`,
  sent: (name) => `${name} står ved planen`,
  notSent: (name, why) => `${name}: ${why}`,
  dismiss: (name) => `Luk meddelelsen om ${name}`,
  remove: 'Fjern',
  removeOf: (name) => `Fjern ${name}`,
  removeTitle: 'Fjern denne fil?',
  removeText: (name) => `${name} fjernes for alle. Det kan ikke fortrydes; journalen beholder navnet.`,
  removed: (name) => `${name} er fjernet`,
  refusals: {
    FILE_EMPTY: 'Filen er tom.',
    FILE_TOO_LARGE: (data) => `Filen er større end ${data.megabytes} MB. Gør den mindre, eller del den.`,
    FILE_TYPE_NOT_ALLOWED: (data) =>
      `Denne slags fil modtages ikke, uanset hvad navnet siger. Modtages: ${data.allowedKinds.join(', ')}; kontorfiler uden makroer, tekst i UTF-8.`,
    FILE_NAME_MISLEADS: (data) =>
      `Indholdet er ikke, hvad navnet siger. Et passende navn ender på ${data.expected.join(' eller ')}.`,
    WOULD_LOSE_ACCESS: 'Med denne mærkning kunne du ikke selv læse filen. Vælg en anden.',
    PLAN_IS_FULL: (data) => `Der står allerede ${data.maxCount} filer ved denne plan. Fjern først nogle.`,
  },
}

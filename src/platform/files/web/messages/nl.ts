import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Bestanden bij dit plan',
  note: 'Pdf, Word, Excel, OpenDocument, csv, tekst, JSON, png en jpeg; hoogstens 50 MB per bestand. Ze horen niet bij de versies.',
  attach: 'Bestanden toevoegen',
  drop: 'Of sleep ze hierheen.',
  marking: 'Markering van wat u toevoegt',
  asPlan: 'zoals het plan',
  none: 'Nog geen bestanden',
  noneText: 'Verslagen, adviezen, kaarten, tabellen: waar het plan naar verwijst, kan hier staan.',
  noneRead: 'Er zijn er geen die u mag lezen.',
  by: (name, when) => `${name}, ${when}`,
  formerPerson: 'iemand die hier niet meer is',
  sending: (name) => `${name} wordt verstuurd`,
  checking: (name) => `${name} wordt gecontroleerd en bewaard`,
  cancel: 'Annuleren',
  cancelOf: (name) => `Stop het versturen van ${name}`,
  sent: (name) => `${name} staat bij het plan`,
  notSent: (name, why) => `${name}: ${why}`,
  dismiss: (name) => `Sluit de melding over ${name}`,
  remove: 'Verwijderen',
  removeOf: (name) => `${name} verwijderen`,
  removeTitle: 'Dit bestand verwijderen?',
  removeText: (name) =>
    `${name} wordt voor iedereen verwijderd. Dat kan niet ongedaan worden gemaakt; het journaal bewaart de naam.`,
  removed: (name) => `${name} is verwijderd`,
  refusals: {
    FILE_EMPTY: 'Het bestand is leeg.',
    FILE_TOO_LARGE: (data) => `Het bestand is groter dan ${data.megabytes} MB. Maak het kleiner of splits het.`,
    FILE_TYPE_NOT_ALLOWED: (data) =>
      `Dit soort bestand wordt niet aangenomen, wat de naam ook zegt. Wel: ${data.allowedKinds.join(', ')}; kantoorbestanden zonder macro’s, tekst in UTF-8.`,
    FILE_NAME_MISLEADS: (data) =>
      `De inhoud is niet wat de naam zegt. Een passende naam eindigt op ${data.expected.join(' of ')}.`,
    WOULD_LOSE_ACCESS: 'Met deze markering zou u het bestand zelf niet kunnen lezen. Kies een andere.',
    PLAN_IS_FULL: (data) => `Er staan al ${data.maxCount} bestanden bij dit plan. Verwijder er eerst enkele.`,
  },
}

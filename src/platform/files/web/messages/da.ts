import { da as actions } from '#shared/action-messages/da.ts'
import { da as errors } from '#shared/error-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { SignatureReason } from '../../../signatures/entities.ts'
import { da as signatures } from '../../../signatures/messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Bilag',
  hint: 'PDF, Word, Excel, OpenDocument, CSV, tekst, JSON, PNG og JPEG; højst 50 MB pr. fil. Bilag er ikke en del af planens versioner.',
  attach: 'Vedhæft filer',
  dropHint: 'Eller træk filer hertil.',
  marking: 'Mærkning af bilagene',
  asPlan: 'som planen',
  none: 'Ingen bilag endnu',
  noneText: 'Vedhæft dokumenter, som planen henviser til, f.eks. referater, udtalelser, kort og tabeller.',
  noneRead: 'Der er ingen bilag, som er synlige for dig.',
  attachedBy: (name, when) => `${name}, ${when}`,
  formerPerson: 'tidligere bruger',
  sending: (name) => `${name} uploades …`,
  checking: (name) => `${name} kontrolleres og gemmes …`,
  cancel: actions.cancel,
  cancelOf: (name) => `Annullér upload af ${name}`,
  sent: (name) => `${name} er vedhæftet planen`,
  notSent: (name, why) => `${name}: ${why}`,
  dismiss: (name) => `Luk meddelelsen om ${name}`,
  remove: 'Slet',
  removeOf: (name) => `Slet ${name}`,
  removeTitle: 'Vil du slette filen?',
  removeText: (name) => `${name} slettes for alle. Det kan ikke fortrydes. Navnet forbliver i ændringsloggen.`,
  removed: (name) => `${name} er slettet`,
  errors: {
    SIGNATURE_BROKEN: ({ reason }: { reason: SignatureReason }) => signatures.refused(signatures.reasons[reason]),
    FILE_EMPTY: errors.fileEmpty,
    FILE_TOO_LARGE: (data) => `Filen er større end ${data.megabytes} MB. Gør den mindre, eller del den op.`,
    FILE_TYPE_NOT_ALLOWED: (data) =>
      `Filtypen accepteres ikke. Accepterede typer: ${data.allowedKinds.join(', ')}; kontorfiler uden makroer, tekst i UTF-8.`,
    FILE_NAME_MISLEADS: (data) =>
      `Indholdet passer ikke til filnavnet. Omdøb filen, så navnet ender på ${data.expected.join(' eller ')}.`,
    FILE_IN_USE:
      'Filen er dokumentet til et registreret samtykke, eller registreringen blev bekræftet med den. Den kan ikke slettes.',
    WOULD_LOSE_ACCESS: 'Med denne mærkning ville du ikke selv have adgang til filen. Vælg en anden mærkning.',
    PLAN_IS_FULL: (data) =>
      plural(
        'da',
        data.maxCount,
        `Planen har allerede ${data.maxCount} bilag, som er det højeste antal. Slet det først.`,
        `Planen har allerede ${data.maxCount} bilag, som er det højeste antal. Slet nogle først.`,
      ),
  },
}

import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as errors } from '#shared/error-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { SignatureReason } from '../../../signatures/entities.ts'
import { nl as signatures } from '../../../signatures/messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Bijlagen',
  hint: 'Pdf, Word, Excel, OpenDocument, csv, tekst, JSON, png en jpeg; maximaal 50 MB per bestand. Bijlagen maken geen deel uit van de versies van het plan.',
  attach: 'Bestanden toevoegen',
  dropHint: 'Of sleep bestanden hierheen.',
  marking: 'Markering van de bijlagen',
  asPlan: 'zoals het plan',
  none: 'Nog geen bijlagen',
  noneText: 'Voeg documenten toe waarnaar het plan verwijst, zoals verslagen, adviezen, kaarten en tabellen.',
  noneRead: 'Er zijn geen bijlagen die voor u zichtbaar zijn.',
  attachedBy: (name, when) => `${name}, ${when}`,
  formerPerson: 'voormalige gebruiker',
  sending: (name) => `${name} wordt geüpload …`,
  checking: (name) => `${name} wordt gecontroleerd en opgeslagen …`,
  cancel: actions.cancel,
  cancelOf: (name) => `Het uploaden van ${name} annuleren`,
  sent: (name) => `${name} is aan het plan toegevoegd`,
  notSent: (name, why) => `${name}: ${why}`,
  dismiss: (name) => `De melding over ${name} sluiten`,
  remove: 'Verwijderen',
  removeOf: (name) => `${name} verwijderen`,
  removeTitle: 'Dit bestand verwijderen?',
  removeText: (name) =>
    `${name} wordt voor iedereen verwijderd. Dit kan niet ongedaan worden gemaakt. De naam blijft in het logboek staan.`,
  removed: (name) => `${name} is verwijderd`,
  errors: {
    SIGNATURE_BROKEN: ({ reason }: { reason: SignatureReason }) => signatures.refused(signatures.reasons[reason]),
    FILE_EMPTY: errors.fileEmpty,
    FILE_TOO_LARGE: (data) => `Het bestand is groter dan ${data.megabytes} MB. Verklein of splits het.`,
    FILE_TYPE_NOT_ALLOWED: (data) =>
      `Dit bestandstype wordt niet aanvaard. Aanvaarde types: ${data.allowedKinds.join(', ')}; kantoorbestanden zonder macro’s, tekst in UTF-8.`,
    FILE_NAME_MISLEADS: (data) =>
      `De inhoud komt niet overeen met de bestandsnaam. Geef het bestand een naam die eindigt op ${data.expected.join(' of ')}.`,
    FILE_IN_USE:
      'Dit bestand is het document van een geregistreerde instemming, of de registratie werd ermee bevestigd. Het kan niet worden verwijderd.',
    WOULD_LOSE_ACCESS: 'Met deze markering zou u zelf geen toegang hebben tot het bestand. Kies een andere markering.',
    PLAN_IS_FULL: (data) =>
      plural(
        'nl',
        data.maxCount,
        `Dit plan heeft al ${data.maxCount} bijlage, het maximum. Verwijder die eerst.`,
        `Dit plan heeft al ${data.maxCount} bijlagen, het maximum. Verwijder er eerst enkele.`,
      ),
  },
}

import { nl as confirmations } from '#features/approval/path/confirmations/web/messages/nl.ts'
import { nl as pathTexts } from '#features/approval/path/messages/nl.ts'
import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as outcomes } from '#shared/outcome-messages/nl.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as extension } from '../../messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  unapprovedChanges: {
    title: (count, version) =>
      plural(
        'nl',
        count,
        `1 niet-goedgekeurde wijziging sinds versie ${version} (van kracht)`,
        `${count} niet-goedgekeurde wijzigingen sinds versie ${version} (van kracht)`,
      ),
    text: 'Deze tekst vereist goedkeuring. Start een addendum voor de nodige wijzigingen en draai de andere terug.',
    addendum: 'Er loopt een addendum. Tot het in werking treedt, wijkt deze tekst af van de versie die van kracht is.',
    open: pathTexts.startAddendum,
    compare: 'Versies vergelijken',
    revertChange: 'Wijziging terugdraaien',
    wasPutBack: 'Wijziging teruggedraaid',
    kinds: { added: outcomes.added, removed: 'verwijderd', changed: outcomes.changed, moved: outcomes.moved },
    rest: phrases.andMore,
  },
  validity: {
    title: 'Looptijd',
    period: (from, to) => `Planperiode: ${from} tot en met ${to}.`,
    extended: (until) => `Bij beslissing verlengd tot en met ${until}.`,
    endsEarly: (until) =>
      `Van kracht tot en met ${until}: een ander plan vervangt het, of een beslissing beëindigde het.`,
    decided: (date, by) => `Beslist op ${date} door ${by}`,
    withdrawn: (reason) => `Ingetrokken: ${reason}`,
    none: 'Niet verlengd.',
    extend: 'Verlenging registreren',
    extendText: (latest) =>
      `Alle beslissende functies moeten beslist hebben, met vermelding van de datum. Verlengen kan uiterlijk tot en met ${latest}. De verlenging geldt zodra een tweede persoon van elke organisatie die besliste, ze bevestigt aan de hand van het document.`,
    last: extension.until,
    decidedOn: 'Beslist op',
    decidedBy: 'Beslist door',
    basis: headings.legalBasis,
    evidence: pathTexts.evidenceSource,
    reason: labels.reason,
    cancel: actions.cancel,
    close: actions.close,
    recorded: 'Verlenging geregistreerd. Ze geldt zodra elke organisatie die besliste, ze bevestigt',
    withdraw: actions.withdraw,
    withdrawText: 'De beslissing heeft nog geen gevolg. Ze blijft met de motivering in de lijst staan.',
    tookBack: 'Beslissing ingetrokken',
    end: 'Einde van het plan registreren',
    endText:
      'Alle beslissende functies moeten beslist hebben, met vermelding van de datum. Het plan eindigt zodra een tweede persoon van elke organisatie die besliste, dat bevestigt aan de hand van het document. Is er een volgend plan, dan eindigt dit plan automatisch wanneer dat in werking treedt.',
    ended: 'Einde van het plan geregistreerd. Het plan eindigt zodra elke organisatie die besliste, dat bevestigt',
    document: 'Document van de beslissing (brief, notulen of ondertekend bestand)',
    revokeText:
      'De verlenging geldt. Ze is ingetrokken zodra een tweede persoon van elke organisatie die besliste, dat bevestigt aan de hand van het document.',
    revoked: 'Intrekking geregistreerd. Ze geldt zodra elke organisatie die besliste, ze bevestigt',
    recordedBy: (date, by) => `geregistreerd op ${date} door ${by}`,
    contested: (by, text) => `Betwist door ${by}: ${text}`,
    contestInEffect: 'De beslissing blijft gelden. De eigenaar van het plan onderzoekt de betwisting.',
    confirm: confirmations.confirm,
    wasConfirmed: 'Beslissing bevestigd. Ze geldt nu',
    wasPartlyConfirmed: 'Bevestigd voor uw organisatie. Andere organisaties moeten nog bevestigen',
    contest: confirmations.contest,
    contestText: 'De beslissing heeft geen gevolg tot de betwisting is ingetrokken.',
    contestTextInEffect:
      'De beslissing geldt en blijft gelden. De eigenaar van het plan wordt gevraagd de betwisting te onderzoeken.',
    wasContested: 'Betwisting geregistreerd',
    withdrawContest: confirmations.withdrawContest,
    contestWithdrawn: confirmations.contestWithdrawn,
    obstacles: {
      recorded: 'U registreerde deze beslissing.',
      wrote: 'U schreef aan dit plan.',
      unrelated: 'Uw organisatie beslist niet over dit plan en ontvangt het niet.',
      reserved:
        'Elke organisatie die besliste en een account heeft, bevestigt dit voor zichzelf. Een overheid met een latere stap kan voor iedereen bevestigen.',
      contested:
        'Een beslissende functie betwistte eerder zo’n beslissing. De titularis of de plaatsvervanger bevestigt deze daarom zelf.',
      unreadable: 'U kunt het document van deze beslissing niet openen en kunt ze dus niet bevestigen.',
    },
    whoCan: (organisations) =>
      `Ze kan nog worden bevestigd door iemand die ze niet registreerde en het plan niet schreef, van: ${organisations}.`,
  },
  bridging: {
    since: (date) => `Loopt door na einddatum sinds ${date} en wordt nog gevolgd.`,
    atStep: (title, step) => `Het volgende plan, ${title}, is bij stap ${step}.`,
    successor: (title) => `Het volgende plan is ${title}.`,
    noSuccessor: 'Er is nog geen volgend plan.',
  },
}

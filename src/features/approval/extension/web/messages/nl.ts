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
    decided: (date, by) => `Beslist op ${date} door ${by}`,
    withdrawn: (reason) => `Ingetrokken: ${reason}`,
    until: (date) => `tot en met ${date}`,
    none: 'Niet verlengd.',
    extend: 'Verlenging registreren',
    extendText: (latest) =>
      `Alle beslissende functies moeten beslist hebben, met vermelding van de datum. Verlengen kan uiterlijk tot en met ${latest}.`,
    last: extension.until,
    decidedOn: 'Beslist op',
    decidedBy: 'Beslist door',
    basis: headings.legalBasis,
    evidence: pathTexts.evidenceSource,
    reason: labels.reason,
    save: 'Verlenging registreren',
    cancel: actions.cancel,
    close: actions.close,
    recorded: 'Verlenging geregistreerd',
    withdraw: actions.withdraw,
    withdrawText:
      'De verlenging blijft met de motivering in de lijst staan. De einddatum is weer die zonder deze verlenging.',
    tookBack: 'Verlenging ingetrokken',
    end: 'Plan beëindigen',
    endText:
      'Het plan wordt vanaf vandaag niet meer gevolgd. Is er een volgend plan, dan eindigt dit plan automatisch wanneer dat in werking treedt.',
    ended: 'Plan beëindigd',
  },
  bridging: {
    since: (date) => `Loopt door na einddatum sinds ${date} en wordt nog gevolgd.`,
    atStep: (title, step) => `Het volgende plan, ${title}, is bij stap ${step}.`,
    successor: (title) => `Het volgende plan is ${title}.`,
    noSuccessor: 'Er is nog geen volgend plan.',
  },
}

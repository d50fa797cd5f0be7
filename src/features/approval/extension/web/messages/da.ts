import { da as pathTexts } from '#features/approval/path/messages/da.ts'
import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as outcomes } from '#shared/outcome-messages/da.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as extension } from '../../messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  unapprovedChanges: {
    title: (count, version) =>
      plural(
        'da',
        count,
        `1 ikke godkendt ændring siden version ${version} (i kraft)`,
        `${count} ikke godkendte ændringer siden version ${version} (i kraft)`,
      ),
    text: 'Teksten kræver godkendelse. Opret et tillæg til de nødvendige ændringer, og tilbagefør resten.',
    addendum: 'Et tillæg er i gang. Indtil det træder i kraft, afviger teksten fra den version, der er i kraft.',
    open: pathTexts.startAddendum,
    compare: 'Sammenlign versioner',
    revertChange: 'Tilbagefør ændring',
    wasPutBack: 'Ændringen er tilbageført',
    kinds: { added: outcomes.added, removed: 'fjernet', changed: outcomes.changed, moved: outcomes.moved },
    rest: phrases.andMore,
  },
  validity: {
    title: 'Gyldighedsperiode',
    period: (from, to) => `Planperiode: ${from} til og med ${to}.`,
    extended: (until) => `Forlænget ved beslutning til og med ${until}.`,
    decided: (date, by) => `Besluttet den ${date} af ${by}`,
    withdrawn: (reason) => `Trukket tilbage: ${reason}`,
    until: (date) => `til og med ${date}`,
    none: 'Ikke forlænget.',
    extend: 'Registrér forlængelse',
    extendText: (latest) =>
      `Alle besluttende funktioner skal have besluttet det, med dato. Planen kan højst forlænges til og med ${latest}.`,
    last: extension.until,
    decidedOn: 'Besluttet den',
    decidedBy: 'Besluttet af',
    basis: headings.legalBasis,
    evidence: pathTexts.evidenceSource,
    reason: labels.reason,
    save: 'Registrér forlængelse',
    cancel: actions.cancel,
    close: actions.close,
    recorded: 'Forlængelsen er registreret',
    withdraw: actions.withdraw,
    withdrawText:
      'Forlængelsen forbliver på listen med begrundelsen. Slutdatoen er igen den, der gjaldt uden forlængelsen.',
    tookBack: 'Forlængelsen er trukket tilbage',
    end: 'Afslut planen',
    endText:
      'Planen følges ikke længere fra i dag. Hvis der er en næste plan, ophører denne plan automatisk, når den næste træder i kraft.',
    ended: 'Planen er afsluttet',
  },
  bridging: {
    since: (date) => `Følges fortsat efter periodens udløb, siden den ${date}.`,
    atStep: (title, step) => `Den næste plan, ${title}, er på trin ${step}.`,
    successor: (title) => `Den næste plan er ${title}.`,
    noSuccessor: 'Der er endnu ingen næste plan.',
  },
}

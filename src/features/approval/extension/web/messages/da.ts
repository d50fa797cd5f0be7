import { da as confirmations } from '#features/approval/path/confirmations/web/messages/da.ts'
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
    endsEarly: (until) => `I kraft til og med ${until}: En anden plan afløser den, eller en beslutning afsluttede den.`,
    decided: (date, by) => `Besluttet den ${date} af ${by}`,
    withdrawn: (reason) => `Trukket tilbage: ${reason}`,
    none: 'Ikke forlænget.',
    extend: 'Registrér forlængelse',
    extendText: (latest) =>
      `Alle besluttende funktioner skal have besluttet det, med dato. Planen kan højst forlænges til og med ${latest}. Forlængelsen gælder, når en anden person i hver organisation, der traf beslutningen, bekræfter den ud fra dokumentet.`,
    last: extension.until,
    decidedOn: 'Besluttet den',
    decidedBy: 'Besluttet af',
    basis: headings.legalBasis,
    evidence: pathTexts.evidenceSource,
    reason: labels.reason,
    cancel: actions.cancel,
    close: actions.close,
    recorded: 'Forlængelsen er registreret. Den gælder, når hver organisation, der traf beslutningen, bekræfter den',
    withdraw: actions.withdraw,
    withdrawText: 'Beslutningen har endnu ingen virkning. Den forbliver på listen med begrundelsen.',
    tookBack: 'Beslutningen er trukket tilbage',
    end: 'Registrér planens afslutning',
    endText:
      'Alle besluttende funktioner skal have besluttet det, med dato. Planen ophører, når en anden person i hver organisation, der traf beslutningen, bekræfter det ud fra dokumentet. Hvis der er en næste plan, ophører denne plan automatisk, når den næste træder i kraft.',
    ended:
      'Planens afslutning er registreret. Planen ophører, når hver organisation, der traf beslutningen, bekræfter det',
    document: 'Beslutningens dokument (brev, referat eller underskrevet fil)',
    revokeText:
      'Forlængelsen gælder. Den er trukket tilbage, når en anden person i hver organisation, der traf beslutningen, bekræfter det ud fra dokumentet.',
    revoked:
      'Tilbagetrækningen er registreret. Den gælder, når hver organisation, der traf beslutningen, bekræfter den',
    recordedBy: (date, by) => `registreret den ${date} af ${by}`,
    contested: (by, text) => `Bestridt af ${by}: ${text}`,
    contestInEffect: 'Beslutningen gælder fortsat. Planens ejer undersøger indsigelsen.',
    confirm: confirmations.confirm,
    wasConfirmed: 'Beslutningen er bekræftet. Den gælder nu',
    wasPartlyConfirmed: 'Bekræftet for din organisation. Andre organisationer mangler stadig at bekræfte',
    contest: confirmations.contest,
    contestText: 'Beslutningen har ingen virkning, før indsigelsen er trukket tilbage.',
    contestTextInEffect: 'Beslutningen gælder og forbliver gældende. Planens ejer bedes undersøge indsigelsen.',
    wasContested: 'Indsigelsen er registreret',
    withdrawContest: confirmations.withdrawContest,
    contestWithdrawn: confirmations.contestWithdrawn,
    obstacles: {
      recorded: 'Du registrerede denne beslutning.',
      wrote: 'Du har skrevet på denne plan.',
      unrelated: 'Din organisation hverken beslutter om denne plan eller modtager den.',
      reserved:
        'Hver organisation, der har truffet beslutningen og har en konto, bekræfter for sig selv. En myndighed med et senere trin kan bekræfte for alle.',
      contested:
        'En besluttende funktion har tidligere bestridt en sådan beslutning. Indehaveren eller stedfortræderen bekræfter derfor denne.',
      unreadable: 'Du kan ikke åbne beslutningens dokument og kan derfor ikke bekræfte den.',
    },
    whoCan: (organisations) =>
      `Den kan endnu bekræftes af en person, der hverken har registreret den eller skrevet planen, fra: ${organisations}.`,
  },
  bridging: {
    since: (date) => `Følges fortsat efter periodens udløb, siden den ${date}.`,
    atStep: (title, step) => `Den næste plan, ${title}, er på trin ${step}.`,
    successor: (title) => `Den næste plan er ${title}.`,
    noSuccessor: 'Der er endnu ingen næste plan.',
  },
}

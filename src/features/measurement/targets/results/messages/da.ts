import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  statuses: {
    on_track: 'følger planen',
    attention: 'kræver opmærksomhed',
    off_track: 'følger ikke planen',
    no_update: 'ingen opdatering',
    effort_only: 'indsatsindikator',
    not_computed: statuses.notComputed,
  },
  reasons: {
    NO_TARGET: 'Der er ikke fastsat en målværdi.',
    AMBIGUOUS: 'En stigning kan skyldes en større indsats, og derfor er der ingen statusfarve.',
    PLAN_NOT_BEGUN: 'Planens periode er ikke begyndt. Før det er der ingen status.',
    WITHHELD: 'En del af tallene er ikke synlige for dig.',
    PERIODS_DIFFER: 'Målværdierne, udgangsværdien og tallene har ikke lige lange perioder.',
    NO_DIRECTION: 'For denne indikator er hverken højere eller lavere bedst, og målværdien er ikke et interval.',
    BASELINE_DIFFERS:
      'Udgangsværdien afviger fra det registrerede tal, og det registrerede tal giver en anden status. Ret udgangsværdien.',
    FIGURES_MISSING: 'Der mangler tal for områder i den seneste periode.',
    NO_FIGURE_YET: 'Der er endnu intet tal for en fuldstændig periode af planen.',
    UPDATE_OVERDUE: 'Tallet for næste periode er forsinket eller ufuldstændigt.',
    TOO_FEW: 'Ét tal viser ingen tendens, og der er ikke tilkendegivet et resultat for perioden.',
    AS_EXPECTED: 'Inden for tolerancen for det tilkendegivne resultat for perioden, eller bedre.',
    BEHIND: 'Dårligere end det tilkendegivne resultat for perioden, men bedre end udgangsværdien.',
    NO_BETTER_THAN_BASELINE: 'Ikke bedre end udgangsværdien.',
    TARGET_MISSED: 'Målværdiens periode er udløbet, og målværdien blev ikke nået.',
    TREND_REACHES_TARGET: 'Med tendensen i de seneste perioder nås målværdien.',
    TREND_MISSES_TARGET: 'Med tendensen i de seneste perioder nås målværdien ikke.',
    OUTSIDE_RANGE: 'Lige uden for intervallet.',
    FAR_OUTSIDE_RANGE: 'Uden for intervallet med mere end tolerancen.',
  },
  document: {
    title: 'Forventede resultater',
    description: 'Tilkendegivne og faktiske resultater ud fra de tal, som dokumentets forfatter må læse.',
    descriptionForOthers:
      'Tilkendegivne og faktiske resultater ud fra de tal, som eksterne læsere må se. Små tal vises ikke.',
    promise: 'Tilkendegivne resultater.',
    element: labels.element,
    measured: 'Målt med',
    baseline: 'Udgangsværdi',
    target: 'Målværdi',
    period: labels.period,
    targetsOf: (title) => `Målværdier: ${title}`,
    targetsInTable: (count, title) => `${count} målværdier: se tabellen »Målværdier: ${title}«`,
    recorded: (value) => `registreret: ${value}`,
    worseTargetReason: (reason) => `Begrundelse for en målværdi, der er dårligere end tallet dengang: ${reason}`,
    provisional: statuses.provisional,
    counts: 'Resultater efter status',
    quarter: (number, year) => `${number}. kvt. ${year}`,
    now: 'Seneste',
    status: labels.status,
    opens: 'Hvert tal kan spores til kilderækker, definition og godkendelse. Følg koden, eller indtast den på',
  },
}

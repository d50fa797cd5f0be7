import { da as changesTexts } from '#features/planning/plans/messages/changes/da.ts'
import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as kinds } from '#shared/kind-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

const noFiguresInTheseYears = 'Ingen tal i disse år'

export const da = {
  title: actions.compareFigures,
  intro:
    'Flere indikatorer i flere områder over samme tid. Tal, der ikke kan sammenlignes, er markeret, og intet rangordnes.',
  fields: {
    indicators: headings.indicators,
    areas: labels.areas,
    searchHint: (count) => `Skriv for at søge; højst ${count}.`,
    full: 'Maksimum er nået. Fjern et valg for at tilføje et andet.',
    within: 'Alle områder i',
    withinHelp: 'For eksempel zonerne i en retskreds',
    kind: 'Områdetype',
    from: 'Fra',
    to: 'Til og med',
    ever: 'første tal',
    now: 'nu',
    eachPart: 'én linje pr. del',
    chartPer: 'Ét diagram pr.',
    bys: { indicator: kinds.indicator, area: changesTexts.fields.area },
    scale: 'Skala',
    scales: { common: 'ens pr. enhed', own: 'egen for hvert diagram' },
  },
  empty: {
    within: 'Området indeholder ingen andre områder',
    indicators: 'Vælg indikatorer, der skal sammenlignes',
    indicatorsText:
      'Vælg en til seks indikatorer og derefter områder. Hver indikator får et diagram med en linje for hvert område. Du kan også sammenligne to linjer i ét diagram. Sidens adresse indeholder dit valg, så du kan dele det.',
    library: 'Åbn listen over indikatorer',
    areas: 'Vælg områder',
    areasText: 'Vælg et eller flere områder eller alle områder i et andet, for eksempel zonerne i en retskreds.',
    addArea: (area) => `Tilføj ${area}`,
  },
  leftOut: {
    indicators: (count) =>
      plural(
        'da',
        count,
        '1 valgt indikator findes ikke, eller du har ikke adgang til den.',
        `${count} valgte indikatorer findes ikke, eller du har ikke adgang til dem.`,
      ),
    areas: (count) => plural('da', count, '1 valgt område er ukendt.', `${count} valgte områder er ukendte.`),
    within: (count) =>
      plural(
        'da',
        count,
        'Højst 30 områder: 1 område, det sidste efter navn, vises ikke. Vælg et mindre område.',
        `Højst 30 områder: ${count} områder, de sidste efter navn, vises ikke. Vælg et mindre område.`,
      ),
    charts: (count) => `Højst 36 diagrammer: ${count} vises ikke. Vælg færre indikatorer eller områder.`,
    expected: 'Planerne indeholder flere forventede resultater, end der vises her.',
  },
  charts: {
    without: noFiguresInTheseYears,
    label: 'Diagrammer',
    scales: {
      common: 'Alle diagrammer dækker samme tid. Diagrammer med samme enhed har samme skala.',
      own: 'Alle diagrammer dækker samme tid og har hver sin skala. Sammenlign linjernes forløb, ikke deres højde.',
    },
  },
  chart: {
    none: noFiguresInTheseYears,
    counted: (name, day) => `${name ? `${name}: d` : 'D'}atabrud ${day}; tidligere tal kan ikke sammenlignes.`,
    ownPeriods: 'har perioder af forskellig længde',
    whole: 'ikke opdelt på denne måde; det samlede tal vises',
    manyLines:
      'mange linjer: peg på en linje, eller brug piletasterne for at se dens navn, eller vælg ét diagram pr. område',
    withheld: 'Der er tal, men på grund af deres mærkning er de ikke synlige for dig.',
    noneText: 'Vælg et andet område, andre år eller det samlede tal i stedet for en del.',
    notPutTogether: 'Samles ikke til længere perioder',
    notPutTogetherText: 'Tal for denne indikator kan ikke lægges sammen over tid. Vælg kortere perioder.',
  },
  expected: {
    title: 'Forventede resultater i planer',
    baseline: (value) => `udgangsværdi ${value}`,
    target: (value) => `målværdi ${value}`,
    range: (low, high) => `${low} til ${high}`,
    noTarget: 'ingen målværdi',
    element: kinds.element,
    promised: (day) => `tilkendegivet den ${day}`,
    notPromised: 'endnu ikke tilkendegivet',
    redefined: 'indikatorens definition er ændret siden da',
    otherPeriods: 'ikke indtegnet: fastsat for perioder af en anden længde',
    tooMany: 'ikke indtegnet: for mange til ét diagram',
  },
  compare: {
    title: 'To linjer i ét diagram',
    hint: 'Vælg to af linjerne ovenfor. Forskellige enheder har aldrig samme skala; som indeks begynder begge linjer ved 100.',
    one: 'Første linje',
    two: 'Anden linje',
    as: headings.showAs,
    shownAs: { own: 'egen enhed', index: 'indeks' },
    unitsDiffer: 'Enhederne er forskellige, så hver linje har sin egen skala. Som indeks begynder begge ved 100.',
    counts: 'Det er absolutte tal, som er højere i større områder. Sammenlign rater, eller vælg indekset.',
    base: (period) => `${period} = 100`,
    noIndex: 'Intet indeks: Der er ingen periode, hvor begge har et fuldstændigt tal over nul.',
    indexOf: (line) => `Indeks, ${line}`,
    difference: (two, value) => `${two} minus ${value}`,
    bars: {
      nothing: statuses.noFigure,
      missing: 'ikke tilgængeligt',
      small: statuses.smallNumbers,
      withheld: 'ikke sammenlignet: delvist ikke synligt for dig',
      partial: 'ikke sammenlignet: ufuldstændig periode',
      spread: 'ikke sammenlignet: en fordeling er ikke et tal',
      break: 'ikke sammenlignet: databrud',
      definition: 'ikke sammenlignet: anden definition',
      no_base: 'intet indeks',
    },
  },
} satisfies SameKeys<typeof en>

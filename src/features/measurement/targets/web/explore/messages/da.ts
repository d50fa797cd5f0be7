import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da = {
  title: 'Sammenlign tal',
  intro:
    'Flere indikatorer i flere områder over samme tid. Hvad der ikke kan sammenlignes, står der, og intet rangordnes.',
  fields: {
    indicators: 'Indikatorer',
    areas: 'Områder',
    atMost: (count) => `Skriv for at søge; højst ${count}.`,
    full: 'Der er ikke plads til flere: fjern en for at vælge en anden.',
    within: 'Alle områder i',
    withinHelp: 'For eksempel zonerne i en kreds.',
    kind: 'Hvilke af dem',
    from: 'Fra',
    to: 'Til og med',
    ever: 'så længe det er kendt',
    now: 'nu',
    eachPart: 'hver del en linje',
    by: 'Et billede for hver',
    bys: { indicator: 'indikator', area: 'område' },
    scale: 'Højder',
    scales: { common: 'ens for samme enhed', own: 'hver sine egne' },
  },
  empty: {
    within: 'Ingen områder ligger i det',
    indicators: 'Vælg hvad der skal sammenlignes',
    indicatorsText:
      'Vælg en til seks indikatorer og så områder. Hver indikator har sit billede med en linje for hvert område; to linjer kan lægges over hinanden. Adressen husker valget, så det kan sendes.',
    library: 'Se biblioteket',
    areas: 'Vælg hvor',
    areasText: 'Vælg et eller flere områder, eller alle i et andet: for eksempel zonerne i en kreds.',
    take: (area) => `Tag ${area}`,
  },
  leftOut: {
    indicators: (count) =>
      count === 1
        ? 'En valgt indikator findes ikke eller må ikke vises dig.'
        : `${count} valgte indikatorer findes ikke eller må ikke vises dig.`,
    areas: (count) => (count === 1 ? 'Et valgt område er ikke kendt.' : `${count} valgte områder er ikke kendt.`),
    within: (count) =>
      `Højst 30 områder: ${count} af dem indenfor, de sidste efter navn, vises ikke. Vælg et mindre område.`,
    charts: (count) => `Højst 36 billeder: ${count} vises ikke. Vælg færre indikatorer eller områder.`,
    expected: 'Planer forventer mere af dem, end der vises.',
  },
  charts: {
    without: 'Uden tal i disse år',
    label: 'Billeder',
    scales: {
      common: 'Alle billeder har samme tid; de med samme enhed har samme højder.',
      own: 'Alle billeder har samme tid og hver sine egne højder: sammenlign forløbet, ikke højden.',
    },
  },
  chart: {
    none: 'Ingen tal i disse år',
    counted: (name, day) =>
      `${name ? `${name}: t` : 'T'}alt anderledes fra ${day}; hvad der ligger før, kan ikke sammenlignes.`,
    ownPeriods: 'dens perioder har deres egen længde',
    whole: 'ikke opdelt sådan: helheden vises',
    pointAtOne: 'mange linjer: peg på en, eller gå med pilene, for dens navn; eller vælg et billede for hvert område',
    withheld: 'Der er tal, men de er mærket til andre. De vises ikke for dig.',
    noneText: 'Vælg et andet område, andre år, eller helheden i stedet for en del.',
    notPutTogether: 'Lægges ikke sammen til længere perioder',
    notPutTogetherText: 'Tal for denne indikator må ikke lægges sammen over tid. Vælg kortere perioder.',
  },
  expected: {
    title: 'Hvad planer forventer af det',
    baseline: (value) => `udgangsværdi ${value}`,
    target: (value) => `målværdi ${value}`,
    range: (low, high) => `${low} til ${high}`,
    noTarget: 'intet mål',
    element: 'element',
    promised: (day) => `lovet den ${day}`,
    notPromised: 'endnu ikke lovet',
    redefined: 'indikatoren betyder noget andet siden da',
    otherPeriods: 'ikke tegnet: sagt om perioder af en anden længde',
    tooMany: 'ikke tegnet: for mange til ét billede',
  },
  compare: {
    title: 'To linjer over hinanden',
    note: 'To vilkårlige af linjerne ovenfor. To enheder deler aldrig højde; som indeks begynder begge ved 100.',
    one: 'Denne linje',
    two: 'med denne linje',
    as: 'Vist',
    shownAs: { own: 'i sin egen enhed', index: 'som indeks' },
    unitsDiffer: 'Enhederne er forskellige: hver har sine egne højder. Som indeks begynder begge ved 100.',
    counts: 'Det er antal: et større område har flere. Sammenlign rater, eller vælg indekset.',
    base: (period) => `${period} = 100`,
    noIndex: 'Intet indeks: der er ingen periode, hvor begge har et helt tal over nul.',
    indexOf: (line) => `Indeks, ${line}`,
    difference: (two, value) => `${two} minus ${value}`,
    bars: {
      nothing: 'intet tal',
      missing: 'ikke tilgængeligt',
      small: 'tilbageholdt: små tal',
      withheld: 'ikke sammenlignet: ikke alt må vises dig',
      partial: 'ikke sammenlignet: en del af perioden',
      spread: 'ikke sammenlignet: en spredning er intet tal',
      break: 'ikke sammenlignet: talt anderledes',
      definition: 'ikke sammenlignet: talt efter en anden definition',
      no_base: 'intet indeks',
    },
  },
} satisfies SameKeys<typeof en>

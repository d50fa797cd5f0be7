import type { PackIndicator, PackIndicatorDefinition } from '#shared/pack-indicator.ts'
import { five, type Translations } from './five-languages.ts'

const unit = (code: string, decimals: number, ...names: Translations): PackIndicatorDefinition['unit'] => ({
  code,
  names: five(...names),
  decimals,
})
const fact = unit('fact', 0, 'facts', 'misdrijven', 'faits', 'Straftaten', 'forhold')
const recordedBias = five(
  'Counts what was reported and recorded: more reports need not be more crime. Published counts are rounded to five.',
  'Telt wat is gemeld en geregistreerd: meer meldingen hoeft niet meer criminaliteit te zijn. Gepubliceerde aantallen zijn op vijf afgerond.',
  'Compte ce qui a été signalé et enregistré : plus de signalements n’est pas forcément plus de criminalité. Les nombres publiés sont arrondis à cinq.',
  'Zählt, was gemeldet und erfasst wurde: Mehr Meldungen sind nicht unbedingt mehr Kriminalität. Veröffentlichte Zahlen sind auf fünf gerundet.',
  'Tæller, hvad der er anmeldt og registreret: flere anmeldelser er ikke nødvendigvis mere kriminalitet. Offentliggjorte tal er afrundet til fem.',
)
const statistics = five(
  'Statistics Netherlands, registered crime',
  'CBS, geregistreerde criminaliteit',
  'Bureau central de la statistique, criminalité enregistrée',
  'Zentrales Statistikamt, erfasste Kriminalität',
  'Det nederlandske statistikbureau, registreret kriminalitet',
)

const common = {
  polarity: 'down',
  best: null,
  formula: null,
  addsOverArea: 'sum',
  addsOverTime: 'sum',
  periodType: 'year',
  level: 'municipality',
  dimensions: [],
  sourceNames: statistics,
  rhythm: 'P1Y',
  dataLagDays: 90,
  knownBias: recordedBias,
  perception: false,
  effortIndicators: [],
  suppressionThreshold: 5,
} as const satisfies Partial<PackIndicatorDefinition>

const recorded = (
  code: string,
  names: Translations,
  description: Translations,
  own: Partial<PackIndicatorDefinition> = {},
): PackIndicator => ({
  code,
  owner: 'NL-POLICE',
  marking: 'TLP:CLEAR',
  definition: {
    ...common,
    names: five(...names),
    description: five(...description),
    kind: 'outcome',
    unit: fact,
    ...own,
  },
})

/** A small set of indicators for a municipality. The codes are specific to the country. */
export const indicators: readonly PackIndicator[] = [
  recorded(
    'crime-total',
    [
      'Registered crime',
      'Geregistreerde misdrijven',
      'Criminalité enregistrée',
      'Erfasste Kriminalität',
      'Registreret kriminalitet',
    ],
    [
      'All offences that the police registered.',
      'Alle misdrijven die de politie registreerde.',
      'Toutes les infractions enregistrées par la police.',
      'Alle Straftaten, die die Polizei erfasst hat.',
      'Alle forhold, som politiet registrerede.',
    ],
  ),
  recorded(
    'crime-burglary-dwelling',
    ['Domestic burglary', 'Woninginbraak', 'Cambriolage d’habitation', 'Wohnungseinbruch', 'Indbrud i beboelse'],
    [
      'Registered burglaries in dwellings, attempts included.',
      'Geregistreerde inbraken in woningen, pogingen inbegrepen.',
      'Cambriolages dans des habitations enregistrés, tentatives comprises.',
      'Erfasste Einbrüche in Wohnungen, Versuche eingeschlossen.',
      'Registrerede indbrud i boliger, forsøg medregnet.',
    ],
  ),
  recorded(
    'rate-burglary-dwelling',
    [
      'Domestic burglaries per 1,000 inhabitants',
      'Woninginbraken per 1.000 inwoners',
      'Cambriolages pour 1.000 habitants',
      'Wohnungseinbrüche je 1.000 Einwohner',
      'Indbrud i beboelse pr. 1.000 indbyggere',
    ],
    [
      'Registered burglaries in dwellings per 1,000 inhabitants.',
      'Geregistreerde inbraken in woningen per 1.000 inwoners.',
      'Cambriolages enregistrés pour 1.000 habitants.',
      'Erfasste Einbrüche in Wohnungen je 1.000 Einwohner.',
      'Registrerede indbrud i boliger pr. 1.000 indbyggere.',
    ],
    {
      unit: unit(
        'per_1000_inhabitants',
        2,
        'per 1,000 inhabitants',
        'per 1.000 inwoners',
        'pour 1 000 habitants',
        'je 1.000 Einwohner',
        'pr. 1.000 indbyggere',
      ),
      formula: { numerator: 'crime-burglary-dwelling', denominator: 'population', per: 1000 },
      addsOverArea: 'none',
      addsOverTime: 'none',
      suppressionThreshold: null,
    },
  ),
  recorded(
    'crime-drugs',
    ['Drug offences', 'Drugsmisdrijven', 'Infractions liées aux drogues', 'Drogendelikte', 'Narkotikaforhold'],
    [
      'Registered offences against the Opium Act.',
      'Geregistreerde misdrijven tegen de Opiumwet.',
      'Infractions enregistrées à la loi sur l’opium.',
      'Erfasste Straftaten gegen das Opiumgesetz.',
      'Registrerede forhold mod opiumloven.',
    ],
    {
      polarity: 'ambiguous',
      effortIndicators: ['premises-closed'],
      knownBias: five(
        'Drug offences are found by looking: more of them may be more crime or more control.',
        'Drugsmisdrijven worden gevonden door te zoeken: meer ervan kan meer criminaliteit of meer controle zijn.',
        'On trouve ces infractions en cherchant : plus peut être plus de criminalité ou plus de contrôle.',
        'Drogendelikte findet, wer sucht: Mehr davon kann mehr Kriminalität oder mehr Kontrolle sein.',
        'Narkotikaforhold findes ved at lede: flere kan være mere kriminalitet eller mere kontrol.',
      ),
    },
  ),
  recorded(
    'premises-closed',
    [
      'Premises closed by the mayor',
      'Door de burgemeester gesloten panden',
      'Locaux fermés par le bourgmestre',
      'Vom Bürgermeister geschlossene Räume',
      'Lokaler lukket af borgmesteren',
    ],
    [
      'Premises closed under article 13b of the Opium Act.',
      'Panden gesloten op grond van artikel 13b van de Opiumwet.',
      'Locaux fermés en vertu de l’article 13b de la loi sur l’opium.',
      'Nach Artikel 13b des Opiumgesetzes geschlossene Räume.',
      'Lokaler lukket efter artikel 13b i opiumloven.',
    ],
    {
      kind: 'activity',
      polarity: 'ambiguous',
      unit: unit('place', 0, 'premises', 'panden', 'locaux', 'Räume', 'lokaler'),
      sourceNames: five('Municipalities', 'Gemeenten', 'Communes', 'Gemeinden', 'Kommuner'),
      rhythm: 'P6M',
      dataLagDays: 30,
      suppressionThreshold: null,
      knownBias: five(
        'An act, not an effect: it depends on how often is looked and on the policy of the mayor.',
        'Een handeling, geen effect: het hangt af van hoe vaak wordt gezocht en van het beleid van de burgemeester.',
        'Un acte, pas un effet : il dépend de la fréquence des recherches et de la politique du bourgmestre.',
        'Eine Handlung, keine Wirkung: abhängig davon, wie oft gesucht wird und welche Linie der Bürgermeister verfolgt.',
        'En handling, ikke en virkning: den afhænger af, hvor ofte der ledes, og af borgmesterens linje.',
      ),
    },
  ),
  recorded(
    'survey-unsafe-neighbourhood',
    [
      'Feels unsafe in the own neighbourhood',
      'Voelt zich onveilig in de eigen buurt',
      'Se sent en insécurité dans son quartier',
      'Fühlt sich im eigenen Viertel unsicher',
      'Føler sig utryg i eget kvarter',
    ],
    [
      'Share of those asked who sometimes or often feel unsafe in their neighbourhood.',
      'Aandeel van de ondervraagden dat zich wel eens of vaak onveilig voelt in de eigen buurt.',
      'Part des personnes interrogées qui se sentent parfois ou souvent en insécurité dans leur quartier.',
      'Anteil der Befragten, die sich manchmal oder oft im eigenen Viertel unsicher fühlen.',
      'Andel af de adspurgte, der undertiden eller ofte føler sig utrygge i deres kvarter.',
    ],
    {
      unit: unit('percent', 1, '%', '%', '%', '%', '%'),
      addsOverArea: 'weighted_mean',
      addsOverTime: 'latest',
      sourceNames: five(
        'Safety Monitor',
        'Veiligheidsmonitor',
        'Moniteur de sécurité',
        'Sicherheitsmonitor',
        'Sikkerhedsmonitor',
      ),
      rhythm: 'P2Y',
      perception: true,
      suppressionThreshold: null,
      knownBias: five(
        'A sample: small municipalities have wide margins, and who answers is not who does not.',
        'Een steekproef: kleine gemeenten hebben ruime marges, en wie antwoordt is niet wie zwijgt.',
        'Un échantillon : les petites communes ont de larges marges, et qui répond n’est pas qui se tait.',
        'Eine Stichprobe: Kleine Gemeinden haben weite Spannen, und wer antwortet, ist nicht, wer schweigt.',
        'En stikprøve: små kommuner har brede marginer, og de, der svarer, er ikke dem, der tier.',
      ),
    },
  ),
]

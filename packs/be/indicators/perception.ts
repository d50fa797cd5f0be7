import { biases } from './biases.ts'
import { counted } from './indicator.ts'
import { sources } from './sources.ts'
import { units } from './units.ts'

const makeSurveyIndicator = counted({
  owner: 'BE-FP-CGSTRAT',
  kind: 'outcome',
  polarity: 'down',
  unit: units.percent,
  level: 'police_zone',
  // Zones are weighted by their number of respondents. Shares of different years are not averaged.
  aggregation: ['weighted_mean', 'none'],
  source: sources.securityMonitor,
  rhythm: 'P3Y',
  lag: 300,
  bias: biases.survey,
  perception: true,
})

/**
 * Survey results, always with the number of respondents and the interval. They are read together with recorded figures.
 */
export const perception = [
  makeSurveyIndicator(
    'survey-feels-unsafe',
    [
      'Often feels unsafe',
      'Voelt zich vaak onveilig',
      'Se sent souvent en insécurité',
      'Fühlt sich oft unsicher',
      'Føler sig ofte utryg',
    ],
    [
      'Share of those asked who always or often feel unsafe.',
      'Aandeel van de bevraagden dat zich altijd of vaak onveilig voelt.',
      'Part des personnes interrogées qui se sentent toujours ou souvent en insécurité.',
      'Anteil der Befragten, die sich immer oder oft unsicher fühlen.',
      'Andel af de adspurgte, der altid eller ofte føler sig utrygge.',
    ],
    { effortIndicators: ['crime-assault-public-space'] },
  ),
  makeSurveyIndicator(
    'survey-burglary-problem',
    [
      'Sees burglary as a problem',
      'Vindt inbraak een probleem',
      'Voit le cambriolage comme un problème',
      'Sieht Einbruch als Problem',
      'Ser indbrud som et problem',
    ],
    [
      'Share of those asked who see burglary as a problem in their neighbourhood.',
      'Aandeel van de bevraagden dat inbraak een probleem in de buurt vindt.',
      'Part des personnes qui voient le cambriolage comme un problème de leur quartier.',
      'Anteil der Befragten, die Einbruch als Problem ihres Viertels sehen.',
      'Andel, der ser indbrud som et problem i kvarteret.',
    ],
    { effortIndicators: ['crime-burglary-dwelling'] },
  ),
  makeSurveyIndicator(
    'survey-speed-problem',
    [
      'Sees speed as a problem',
      'Vindt snelheid een probleem',
      'Voit la vitesse comme un problème',
      'Sieht Raserei als Problem',
      'Ser fart som et problem',
    ],
    [
      'Share of those asked who see speed in traffic as a problem in their neighbourhood.',
      'Aandeel van de bevraagden dat te snel verkeer een probleem in de buurt vindt.',
      'Part des personnes qui voient la vitesse au volant comme un problème de leur quartier.',
      'Anteil der Befragten, die zu schnelles Fahren als Problem ihres Viertels sehen.',
      'Andel, der ser for hurtig kørsel som et problem i kvarteret.',
    ],
    { effortIndicators: ['share-speeding'] },
  ),
  makeSurveyIndicator(
    'survey-drug-nuisance-problem',
    [
      'Sees nuisance from drugs as a problem',
      'Vindt drugsoverlast een probleem',
      'Voit les nuisances liées aux drogues comme un problème',
      'Sieht Belästigung durch Drogen als Problem',
      'Ser gener fra narkotika som et problem',
    ],
    [
      'Share of those asked who see nuisance from drugs as a problem in their neighbourhood.',
      'Aandeel van de bevraagden dat drugsoverlast een probleem in de buurt vindt.',
      'Part des personnes qui voient les nuisances liées aux drogues comme un problème de leur quartier.',
      'Anteil der Befragten, die Belästigung durch Drogen als Problem ihres Viertels sehen.',
      'Andel, der ser gener fra narkotika som et problem i kvarteret.',
    ],
    { effortIndicators: ['nuisance-drugs-reports'] },
  ),
  makeSurveyIndicator(
    'survey-reported-burglary',
    [
      'Reported the burglary',
      'Deed aangifte van inbraak',
      'A déclaré le cambriolage',
      'Hat den Einbruch angezeigt',
      'Anmeldte indbruddet',
    ],
    [
      'Share of victims of burglary among those asked who reported it. Recorded figures leave out the others.',
      'Aandeel van de bevraagde slachtoffers van inbraak dat aangifte deed; de andere slachtoffers ontbreken in de geregistreerde cijfers.',
      'Part des victimes de cambriolage interrogées qui l’ont déclaré : ce que les chiffres enregistrés omettent.',
      'Anteil der befragten Einbruchsopfer, die anzeigten: was erfasste Zahlen auslassen.',
      'Andel af adspurgte indbrudsofre, der anmeldte: det, registrerede tal udelader.',
    ],
    { polarity: 'up', kind: 'context', perception: false, effortIndicators: ['crime-burglary-dwelling'] },
  ),
  makeSurveyIndicator(
    'survey-satisfied-police',
    [
      'Satisfied with the police',
      'Tevreden over de politie',
      'Satisfait de la police',
      'Zufrieden mit der Polizei',
      'Tilfreds med politiet',
    ],
    [
      'Share of those asked who rate the work of the police in their zone as good or very good.',
      'Aandeel van de bevraagden dat het werk van de politie in de zone goed of zeer goed vindt.',
      'Part des personnes qui jugent bon ou très bon le travail de la police de leur zone.',
      'Anteil der Befragten, die die Arbeit der Polizei ihrer Zone gut oder sehr gut nennen.',
      'Andel, der kalder politiets arbejde i zonen godt eller meget godt.',
    ],
    { polarity: 'up', effortIndicators: ['share-urgent-in-time'] },
  ),
]

import { biases } from './biases.ts'
import { counted, dimension, ratio } from './indicator.ts'
import { sources } from './sources.ts'
import { units } from './units.ts'

const nuisance = {
  owner: 'BE-FPS-INTERIOR-DGSP',
  kind: 'outcome',
  polarity: 'down',
  unit: units.report,
  level: 'municipality',
  period: 'month',
  source: sources.zoneRegister,
  rhythm: 'P1M',
  lag: 20,
  bias: biases.reported,
} as const

const roads = {
  owner: 'BE-FPS-MOBILITY',
  kind: 'outcome',
  polarity: 'down',
  unit: units.accident,
  level: 'municipality',
  source: sources.roadAccidents,
  rhythm: 'P1Y',
  lag: 180,
  bias: biases.reported,
} as const

const reported = counted(nuisance)
const countedOnRoads = counted(roads)

export const nuisanceAndRoads = [
  reported(
    'nuisance-reports',
    [
      'Reports of nuisance',
      'Meldingen van overlast',
      'Signalements de nuisances',
      'Meldungen von Belästigung',
      'Anmeldelser af gener',
    ],
    [
      'Reports of nuisance that the zone recorded, each once; a report may name several kinds.',
      'Meldingen van overlast die de zone registreerde, elk één keer geteld; één melding kan meerdere soorten overlast vermelden.',
      'Signalements de nuisances notés par la zone, chacun une fois ; un signalement peut citer plusieurs types.',
      'Von der Zone aufgenommene Meldungen, jede einmal; eine Meldung kann mehrere Arten nennen.',
      'Anmeldelser, som zonen noterede, hver én gang; en anmeldelse kan nævne flere slags.',
    ],
    {
      dimensions: [
        dimension('sort', ['Sort', 'Soort', 'Type', 'Art', 'Slags'], false, [
          ['noise', 'noise', 'lawaai', 'bruit', 'Lärm', 'støj'],
          ['drugs', 'drugs', 'drugs', 'drogues', 'Drogen', 'narkotika'],
          ['waste', 'waste', 'afval', 'déchets', 'Abfall', 'affald'],
          ['traffic', 'traffic', 'verkeer', 'circulation', 'Verkehr', 'trafik'],
          ['other', 'other', 'andere', 'autres', 'andere', 'andet'],
        ]),
      ],
    },
  ),
  ratio({ ...nuisance, unit: units.perThousandPeople, bias: biases.rate, period: 'year' })(
    'rate-nuisance-reports',
    [
      'Reports of nuisance per 1,000 inhabitants',
      'Meldingen van overlast per 1.000 inwoners',
      'Signalements de nuisances pour 1 000 habitants',
      'Meldungen von Belästigung je 1.000 Einwohner',
      'Anmeldelser af gener pr. 1.000 indbyggere',
    ],
    [
      'Reports of nuisance of a year divided by the inhabitants, times a thousand.',
      'Meldingen van overlast van een jaar gedeeld door de inwoners, maal duizend.',
      'Nombre de signalements de nuisances d’une année divisé par le nombre d’habitants, multiplié par mille.',
      'Meldungen von Belästigung eines Jahres geteilt durch die Zahl der Einwohner, mal tausend.',
      'Et års anmeldelser af gener divideret med indbyggerne, gange tusind.',
    ],
    { numerator: 'nuisance-reports', denominator: 'population', per: 1000 },
  ),
  reported(
    'nuisance-drugs-reports',
    [
      'Reports of nuisance from drugs',
      'Meldingen van drugsoverlast',
      'Signalements de nuisances liées aux drogues',
      'Meldungen von Belästigung durch Drogen',
      'Anmeldelser af gener fra narkotika',
    ],
    [
      'Reports of dealing, use or litter from drugs in public space.',
      'Meldingen van dealen, gebruik of achtergelaten materiaal van drugs in de openbare ruimte.',
      'Signalements de vente, d’usage ou de déchets de drogues dans l’espace public.',
      'Meldungen von Handel, Konsum oder Abfall von Drogen im öffentlichen Raum.',
      'Anmeldelser af salg, brug eller affald fra narkotika i det offentlige rum.',
    ],
  ),
  countedOnRoads(
    'road-injury-accidents',
    [
      'Road accidents with injury',
      'Verkeersongevallen met gewonden',
      'Accidents de la route avec blessés',
      'Verkehrsunfälle mit Personenschaden',
      'Færdselsuheld med personskade',
    ],
    [
      'Accidents on the public road in which a person was injured or killed.',
      'Ongevallen op de openbare weg waarbij iemand gewond raakte of stierf.',
      'Accidents sur la voie publique avec blessé ou tué.',
      'Unfälle auf öffentlichen Straßen mit Verletzten oder Toten.',
      'Uheld på offentlig vej med tilskadekomne eller dræbte.',
    ],
  ),
  countedOnRoads(
    'road-deaths',
    ['Killed on the road', 'Verkeersdoden', 'Tués sur la route', 'Verkehrstote', 'Trafikdræbte'],
    [
      'Persons who died within thirty days of an accident on the public road.',
      'Personen die binnen dertig dagen na een ongeval op de openbare weg overleden.',
      'Personnes décédées dans les trente jours après un accident sur la voie publique.',
      'Personen, die binnen dreißig Tagen nach einem Unfall auf öffentlichen Straßen starben.',
      'Personer, der døde inden for tredive dage efter et uheld på offentlig vej.',
    ],
    { unit: units.person, bias: biases.seldom },
  ),
  countedOnRoads(
    'road-serious-injuries',
    [
      'Seriously injured on the road',
      'Zwaargewonden in het verkeer',
      'Blessés graves sur la route',
      'Schwerverletzte im Verkehr',
      'Alvorligt tilskadekomne i trafikken',
    ],
    [
      'Persons who spent more than a day in hospital after an accident on the public road.',
      'Personen die na een ongeval op de openbare weg langer dan een dag in het ziekenhuis bleven.',
      'Personnes hospitalisées plus d’un jour après un accident sur la voie publique.',
      'Personen, die nach einem Unfall länger als einen Tag im Krankenhaus blieben.',
      'Personer, der lå mere end et døgn på hospital efter et uheld på offentlig vej.',
    ],
    { unit: units.person },
  ),
  ratio({ ...roads, unit: units.perThousandPeople, bias: biases.rate })(
    'rate-road-injury-accidents',
    [
      'Road accidents with injury per 1,000 inhabitants',
      'Verkeersongevallen met gewonden per 1.000 inwoners',
      'Accidents de la route avec blessés pour 1 000 habitants',
      'Verkehrsunfälle mit Personenschaden je 1.000 Einwohner',
      'Færdselsuheld med personskade pr. 1.000 indbyggere',
    ],
    [
      'Accidents with injury divided by the inhabitants, times a thousand.',
      'Ongevallen met gewonden gedeeld door de inwoners, maal duizend.',
      'Nombre d’accidents avec blessés divisé par le nombre d’habitants, multiplié par mille.',
      'Unfälle mit Personenschaden geteilt durch die Zahl der Einwohner, mal tausend.',
      'Uheld med personskade divideret med indbyggerne, gange tusind.',
    ],
    { numerator: 'road-injury-accidents', denominator: 'population', per: 1000 },
  ),
]

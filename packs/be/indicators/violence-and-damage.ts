import { biases } from './biases.ts'
import { recorded } from './recorded.ts'

/** Police-recorded violence and damage. Theft with violence is in several categories, so never sum them. */
export const violenceAndDamage = [
  recorded(
    'crime-carjacking',
    ['Carjacking', 'Carjacking', 'Carjacking', 'Carjacking', 'Carjacking'],
    [
      'Recorded thefts of a car with violence against, or threats to, the driver.',
      'Geregistreerde diefstallen van een auto met geweld of bedreiging tegen wie ermee rijdt.',
      'Vols de voiture enregistrés, avec violence ou menace envers le conducteur.',
      'Erfasste Diebstähle eines Autos mit Gewalt oder Drohung gegen den Fahrer.',
      'Registrerede tyverier af en bil med vold eller trusler mod føreren.',
    ],
    { bias: biases.seldom },
  ),
  recorded(
    'crime-sacjacking',
    ['Sacjacking', 'Sacjacking uit auto', 'Sacjacking', 'Sacjacking aus dem Auto', 'Sacjacking fra bil'],
    [
      'Recorded thefts of a bag from a car while a person is sitting in it.',
      'Geregistreerde diefstallen van een tas uit een auto terwijl er iemand in zit.',
      'Vols enregistrés d’un sac dans une voiture occupée.',
      'Erfasste Diebstähle einer Tasche aus einem Auto, in dem jemand sitzt.',
      'Registrerede tyverier af en taske fra en bil, hvori nogen sidder.',
    ],
    { bias: biases.seldom },
  ),
  recorded(
    'crime-handbag-robbery',
    ['Handbag robbery', 'Handtasroof', 'Vol de sac à l’arraché', 'Handtaschenraub', 'Håndtaskerøveri'],
    [
      'Recorded snatching of a handbag in the street.',
      'Geregistreerde roof van een handtas op straat.',
      'Vols de sac à main en rue enregistrés.',
      'Erfasste Entreißungen einer Handtasche auf der Straße.',
      'Registrerede tasketyverier med magt på gaden.',
    ],
  ),
  recorded(
    'crime-armed-robbery',
    ['Armed robbery', 'Diefstal gewapenderhand', 'Vol à main armée', 'Bewaffneter Raub', 'Væbnet røveri'],
    [
      'Recorded thefts in which a weapon was shown or used.',
      'Geregistreerde diefstallen waarbij een wapen getoond of gebruikt werd.',
      'Vols enregistrés où une arme a été montrée ou utilisée.',
      'Erfasste Diebstähle, bei denen eine Waffe gezeigt oder gebraucht wurde.',
      'Registrerede tyverier, hvor et våben blev vist eller brugt.',
    ],
  ),
  recorded(
    'crime-violent-theft-unarmed',
    [
      'Theft with violence without a weapon',
      'Diefstal met geweld zonder wapen',
      'Vol avec violence sans arme',
      'Diebstahl mit Gewalt ohne Waffe',
      'Tyveri med vold uden våben',
    ],
    [
      'Recorded thefts with violence or threat, without a weapon.',
      'Geregistreerde diefstallen met geweld of bedreiging, zonder wapen.',
      'Vols enregistrés avec violence ou menace, sans arme.',
      'Erfasste Diebstähle mit Gewalt oder Drohung, ohne Waffe.',
      'Registrerede tyverier med vold eller trusler, uden våben.',
    ],
  ),
  recorded(
    'crime-domestic-psychological',
    [
      'Domestic violence: psychological',
      'Intrafamiliaal geweld: psychisch',
      'Violence intrafamiliale : psychologique',
      'Häusliche Gewalt: psychisch',
      'Vold i hjemmet: psykisk',
    ],
    [
      'Recorded incidents of psychological violence within a family or couple.',
      'Geregistreerde feiten van psychisch geweld binnen een gezin of koppel.',
      'Faits enregistrés de violence psychologique au sein d’une famille ou d’un couple.',
      'Erfasste Fälle psychischer Gewalt in Familie oder Partnerschaft.',
      'Registrerede forhold om psykisk vold i familie eller parforhold.',
    ],
    { polarity: 'ambiguous', bias: biases.hidden },
  ),
  recorded(
    'crime-graffiti',
    ['Graffiti', 'Graffiti', 'Graffitis', 'Graffiti', 'Graffiti'],
    [
      'Recorded damage by graffiti.',
      'Geregistreerde beschadiging door graffiti.',
      'Dégradations par graffitis enregistrées.',
      'Erfasste Beschädigung durch Graffiti.',
      'Registreret hærværk med graffiti.',
    ],
  ),
  recorded(
    'crime-damage-car',
    [
      'Damage to a car',
      'Beschadiging van een auto',
      'Dégradation de voiture',
      'Beschädigung eines Autos',
      'Skade på bil',
    ],
    [
      'Recorded wilful damage to a car.',
      'Geregistreerde opzettelijke beschadiging van een auto.',
      'Dégradations volontaires de voiture enregistrées.',
      'Erfasste vorsätzliche Beschädigung eines Autos.',
      'Registreret forsætlig skade på en bil.',
    ],
  ),
  recorded(
    'crime-assault-public-space',
    [
      'Violence in public space',
      'Geweld in de openbare ruimte',
      'Violence dans l’espace public',
      'Gewalt im öffentlichen Raum',
      'Vold i det offentlige rum',
    ],
    [
      'Recorded assaults on persons in streets, squares and public transport.',
      'Geregistreerde slagen en verwondingen op straat, op pleinen en in het openbaar vervoer.',
      'Coups et blessures enregistrés en rue, sur les places et dans les transports publics.',
      'Erfasste Körperverletzungen auf Straßen, Plätzen und im öffentlichen Verkehr.',
      'Registrerede voldstilfælde på gader, pladser og i offentlig transport.',
    ],
  ),
  recorded(
    'crime-drug-trade',
    ['Trade in drugs', 'Handel in drugs', 'Commerce de drogues', 'Drogenhandel', 'Handel med narkotika'],
    [
      'Recorded offences of sale, import or export of drugs.',
      'Geregistreerde feiten van verkoop, invoer of uitvoer van drugs.',
      'Faits enregistrés de vente, d’importation ou d’exportation de drogues.',
      'Erfasste Fälle von Verkauf, Einfuhr oder Ausfuhr von Drogen.',
      'Registrerede forhold om salg, indførsel eller udførsel af narkotika.',
    ],
    { kind: 'output', polarity: 'ambiguous', bias: biases.detected, effortIndicators: ['hours-drug-enquiries'] },
  ),
  recorded(
    'crime-drug-possession',
    ['Possession of drugs', 'Bezit van drugs', 'Détention de drogues', 'Drogenbesitz', 'Besiddelse af narkotika'],
    [
      'Recorded offences of possession or use of drugs.',
      'Geregistreerde feiten van bezit of gebruik van drugs.',
      'Faits enregistrés de détention ou de consommation de drogues.',
      'Erfasste Fälle von Besitz oder Konsum von Drogen.',
      'Registrerede forhold om besiddelse eller brug af narkotika.',
    ],
    { kind: 'output', polarity: 'ambiguous', bias: biases.detected, effortIndicators: ['persons-checked-drugs'] },
  ),
]

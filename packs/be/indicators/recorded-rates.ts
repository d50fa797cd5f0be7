import { recordedRate } from './recorded.ts'

const population = (numerator: string) => ({ numerator, denominator: 'population', per: 1000 })

/** Recorded crime beside the inhabitants, so that places of different size can stand next to each other. */
export const recordedRates = [
  recordedRate(
    'rate-burglary-dwelling',
    [
      'Domestic burglary per 1,000 inhabitants',
      'Woninginbraken per 1.000 inwoners',
      "Cambriolages d'habitation pour 1.000 habitants",
      'Wohnungseinbrüche je 1.000 Einwohner',
      'Indbrud i beboelse pr. 1.000 indbyggere',
    ],
    [
      'Recorded burglaries in dwellings divided by the inhabitants, times a thousand.',
      'Geregistreerde woninginbraken gedeeld door de inwoners, maal duizend.',
      "Cambriolages d'habitation enregistrés divisés par les habitants, fois mille.",
      'Erfasste Wohnungseinbrüche durch die Einwohner, mal tausend.',
      'Registrerede indbrud i boliger divideret med indbyggerne, gange tusind.',
    ],
    population('crime-burglary-dwelling'),
  ),
  recordedRate(
    'rate-bicycle-theft',
    [
      'Bicycle theft per 1,000 inhabitants',
      'Fietsdiefstallen per 1.000 inwoners',
      'Vols de vélos pour 1.000 habitants',
      'Fahrraddiebstähle je 1.000 Einwohner',
      'Cykeltyverier pr. 1.000 indbyggere',
    ],
    [
      'Recorded thefts of a bicycle divided by the inhabitants, times a thousand.',
      'Geregistreerde fietsdiefstallen gedeeld door de inwoners, maal duizend.',
      'Vols de vélo enregistrés divisés par les habitants, fois mille.',
      'Erfasste Fahrraddiebstähle durch die Einwohner, mal tausend.',
      'Registrerede cykeltyverier divideret med indbyggerne, gange tusind.',
    ],
    population('crime-bicycle-theft'),
  ),
  recordedRate(
    'rate-assault-public-space',
    [
      'Violence in public space per 1,000 inhabitants',
      'Geweld in de openbare ruimte per 1.000 inwoners',
      "Violence dans l'espace public pour 1.000 habitants",
      'Gewalt im öffentlichen Raum je 1.000 Einwohner',
      'Vold i det offentlige rum pr. 1.000 indbyggere',
    ],
    [
      'Recorded assaults in public space divided by the inhabitants, times a thousand.',
      'Geregistreerde slagen en verwondingen in de openbare ruimte gedeeld door de inwoners, maal duizend.',
      "Coups et blessures enregistrés dans l'espace public divisés par les habitants, fois mille.",
      'Erfasste Körperverletzungen im öffentlichen Raum durch die Einwohner, mal tausend.',
      'Registreret vold i det offentlige rum divideret med indbyggerne, gange tusind.',
    ],
    population('crime-assault-public-space'),
  ),
]

import { recordedRate } from './recorded.ts'

const population = (numerator: string) => ({ numerator, denominator: 'population', per: 1000 })

/** Recorded crime per inhabitant, so that places of different size can be compared. */
export const recordedRates = [
  recordedRate(
    'rate-burglary-dwelling',
    [
      'Domestic burglary per 1,000 inhabitants',
      'Woninginbraken per 1.000 inwoners',
      'Cambriolages d’habitation pour 1 000 habitants',
      'Wohnungseinbrüche je 1.000 Einwohner',
      'Indbrud i beboelse pr. 1.000 indbyggere',
    ],
    [
      'Recorded burglaries in dwellings divided by the inhabitants, times a thousand.',
      'Geregistreerde woninginbraken gedeeld door de inwoners, maal duizend.',
      'Nombre de cambriolages d’habitation enregistrés divisé par le nombre d’habitants, multiplié par mille.',
      'Erfasste Wohnungseinbrüche geteilt durch die Zahl der Einwohner, mal tausend.',
      'Registrerede indbrud i boliger divideret med indbyggerne, gange tusind.',
    ],
    population('crime-burglary-dwelling'),
  ),
]

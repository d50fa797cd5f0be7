import type { PackPhenomenonList } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { phenomenon } from './phenomenon.ts'

export const nsp2012: PackPhenomenonList = {
  code: 'NSP-2012',
  names: five(
    'National security plan 2012-2015',
    'Nationaal veiligheidsplan 2012-2015',
    'Plan national de sécurité 2012-2015',
    'Nationaler Sicherheitsplan 2012-2015',
    'National sikkerhedsplan 2012-2015',
  ),
  from: '2012-01-01',
  to: '2016-01-01',
  phenomena: [
    phenomenon('NSP-2012-1', [
      'Armed robbery',
      'Gewapende overval',
      'Vol à main armée',
      'Bewaffneter Raub',
      'Væbnet røveri',
    ]),
    phenomenon('NSP-2012-2', [
      'Violence in public space',
      'Geweld in de openbare ruimte',
      'Violence dans l’espace public',
      'Gewalt im öffentlichen Raum',
      'Vold i det offentlige rum',
    ]),
    phenomenon('NSP-2012-3', ['Drugs', 'Drugs', 'Drogues', 'Drogen', 'Narkotika']),
    phenomenon('NSP-2012-4', [
      'Illegal arms trade',
      'Illegale wapenhandel',
      'Trafic illégal d’armes',
      'Illegaler Waffenhandel',
      'Ulovlig våbenhandel',
    ]),
    phenomenon('NSP-2012-5', ['Terrorism', 'Terrorisme', 'Terrorisme', 'Terrorismus', 'Terrorisme']),
    phenomenon('NSP-2012-6', [
      'Domestic and sexual violence',
      'Intrafamiliaal en seksueel geweld',
      'Violence intrafamiliale et sexuelle',
      'Häusliche und sexuelle Gewalt',
      'Vold i hjemmet og seksuel vold',
    ]),
    phenomenon('NSP-2012-7', [
      'Trafficking in human beings',
      'Mensenhandel',
      'Traite des êtres humains',
      'Menschenhandel',
      'Menneskehandel',
    ]),
    phenomenon('NSP-2012-8', [
      'Computer crime',
      'Informaticacriminaliteit',
      'Criminalité informatique',
      'Computerkriminalität',
      'It-kriminalitet',
    ]),
    phenomenon('NSP-2012-9', [
      'Fraud, money laundering and illegally acquired assets',
      'Fraude, witwassen en illegaal verworven vermogens',
      'Fraude, blanchiment et avoirs acquis illégalement',
      'Betrug, Geldwäsche und illegal erworbenes Vermögen',
      'Svindel, hvidvask og ulovligt erhvervede formuer',
    ]),
    phenomenon('NSP-2012-10', [
      'Domestic burglary',
      'Woninginbraak',
      'Cambriolage',
      'Wohnungseinbruch',
      'Indbrud i beboelse',
    ]),
    phenomenon(
      'NSP-2012-X1',
      [
        'Extra attention: organised gangs',
        'Bijkomende aandacht: georganiseerde bendes',
        'Attention particulière : bandes organisées',
        'Besondere Aufmerksamkeit: organisierte Banden',
        'Særlig opmærksomhed: organiserede bander',
      ],
      { unverified: true },
    ),
    phenomenon(
      'NSP-2012-X2',
      [
        'Extra attention: active repeat offenders',
        'Bijkomende aandacht: actieve veelplegers',
        'Attention particulière : multirécidivistes actifs',
        'Besondere Aufmerksamkeit: aktive Mehrfachtäter',
        'Særlig opmærksomhed: aktive recidivister',
      ],
      { unverified: true },
    ),
  ],
}

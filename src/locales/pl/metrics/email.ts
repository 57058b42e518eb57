import type * as metrics from '../../../metrics/email';
import type { MetricText } from '../../locale';

export const email: Readonly<Record<keyof typeof metrics, MetricText>> = {
  clickToOpenRate: {
    title: 'Współczynnik kliknięć do otwarć',
    description:
      'Ilu z tych, którzy otworzyli e-mail, kliknęło w nim link, co mówi, jak dobrze działa treść wiadomości.',
    aliases: ['CTOR', 'click-to-open rate', 'wskaźnik kliknięć do otwarć'],
    notes: [
      'Obie liczby są unikalne. Kliknięcia odbiorców, których otwarcia nie zarejestrowano z powodu zablokowanych obrazków, mogą podnieść współczynnik powyżej 100 %.',
      'W odniesieniu do wszystkich dostarczonych e-maili jest to współczynnik kliknięć e-mail.',
    ],
  },
  emailBounceRate: {
    title: 'Wskaźnik zwrotów e-mail',
    description: 'Udział wysłanych e-maili, które wróciły niedostarczone.',
    aliases: ['wskaźnik odbić', 'współczynnik odbić', 'współczynnik zwrotów e-mail'],
    notes: [
      'Odnosi się do wysłanych e-maili, natomiast otwarcia, kliknięcia i wypisania odnosi się do e-maili dostarczonych.',
      'Współczynnik odrzuceń bez dalszych określeń dotyczy wizyt w serwisie.',
    ],
  },
  emailClickRate: {
    title: 'Współczynnik kliknięć e-mail',
    description: 'Udział dostarczonych e-maili, w których odbiorca kliknął link.',
    aliases: ['CTR e-mail', 'współczynnik kliknięć', 'wskaźnik kliknięć', 'click rate'],
    notes: [
      'Używaj unikalnych kliknięć: w łącznej liczbie kliknięć odbiorca liczy się przy każdym linku i za każdym razem.',
      'W odniesieniu do otwartych, a nie dostarczonych e-maili jest to współczynnik kliknięć do otwarć, który niektórzy dostawcy nazywają CTR.',
    ],
  },
  emailConversionRate: {
    title: 'Współczynnik konwersji e-mail',
    description: 'Ile pożądanych działań, takich jak zakupy, przypada na jednego odbiorcę, który kliknął w e-mailu.',
    aliases: ['konwersja z e-maili', 'wskaźnik konwersji e-mail'],
    notes: [
      'Inni dostawcy dzielą przez dostarczone e-maile, co daje dużo niższy współczynnik; aby go otrzymać, pomnóż przez współczynnik kliknięć e-mail.',
      'Jeden odbiorca może dokonać kilku konwersji, dlatego współczynnik może przekroczyć 100 %.',
    ],
  },
  emailDeliveryRate: {
    title: 'Wskaźnik dostarczenia e-mail',
    description: 'Udział wysłanych e-maili, które przyjęły serwery odbiorców.',
    aliases: ['delivery rate', 'wskaźnik dostarczeń', 'wskaźnik dostarczalności'],
    notes: [
      'Przyjęty nie znaczy zobaczony: e-mail w folderze spamu jest dostarczony.',
      'Niektórzy dostawcy odejmują od wysłanych e-maili tylko twarde zwroty, więc miękkie liczą się jako dostarczone; tutaj odejmuje się jedne i drugie.',
    ],
  },
  emailOpenRate: {
    title: 'Współczynnik otwarć e-mail',
    description: 'Udział dostarczonych e-maili, które odbiorcy otworzyli.',
    aliases: ['OR', 'open rate', 'współczynnik otwarć', 'wskaźnik otwarć'],
    notes: [
      'Używaj unikalnych otwarć: w łącznej liczbie otwarć odbiorca liczy się za każdym razem, więc może ona przewyższyć liczbę dostarczonych e-maili.',
      'Otwarcie rejestruje się, gdy wczytują się obrazki. Programy pocztowe, które wczytują je z wyprzedzeniem, zgłaszają otwarcia, których nikt nie dokonał; te, które je blokują, ukrywają prawdziwe.',
    ],
  },
  listGrowthRate: {
    title: 'Tempo wzrostu listy mailingowej',
    description: 'O ile lista mailingowa urosła w okresie w stosunku do jej wielkości na początku.',
    aliases: ['tempo przyrostu bazy mailingowej', 'wskaźnik wzrostu listy'],
    notes: [
      'Niektórzy dostawcy odejmują też zgłoszenia spamu i adresy usunięte po zwrotach. W takim przypadku dodaj je do wypisań.',
    ],
  },
  spamComplaintRate: {
    title: 'Wskaźnik zgłoszeń spamu',
    description: 'Udział dostarczonych e-maili, które odbiorcy oznaczyli jako spam.',
    aliases: ['wskaźnik skarg', 'wskaźnik skarg na spam', 'spam rate'],
    notes: [
      'Dostawcy skrzynek dzielą przez e-maile, które trafiły do skrzynki odbiorczej ich własnych użytkowników, więc ich wskaźnik jest wyższy niż liczony od wszystkich dostarczonych e-maili.',
      'Nie każdy dostawca przekazuje zgłoszenia, więc prawdziwa liczba jest wyższa.',
    ],
  },
  unsubscribeRate: {
    title: 'Wskaźnik wypisań',
    description: 'Udział dostarczonych e-maili, po których odbiorca wypisał się z listy.',
    aliases: ['wskaźnik wypisów', 'współczynnik wypisań', 'unsubscribe rate', 'opt-out rate'],
    notes: ['Mówi o jednej wysyłce. Dla całej listy w danym okresie użyj tempa wzrostu listy mailingowej.'],
  },
};

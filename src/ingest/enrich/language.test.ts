import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from './language.ts';

const paper = (title: string, abstract: string | null = null) => ({
  slug: 's',
  title,
  brief: null,
  abstract,
});

const told: [language: string, title: string, abstract?: string][] = [
  ['zh', '长对话记忆的稀疏路由方法研究'],
  ['zh', 'KettleNet: A Kettle', '我们用 KettleNet 煮水，并测量每个水壶的声音。'],
  ['ja', '長い対話の記憶のためのルーティング'],
  ['ko', '긴 대화 기억을 위한 희소 라우팅'],
  ['ru', 'Память длинных разговоров', 'Системы забывают то, что было сказано час назад.'],
  ['uk', 'Пам’ять довгих розмов', 'Системи забувають те, що було сказано годину тому.'],
  ['ar', 'توجيه متناثر لذاكرة الحوارات الطويلة', 'تنسى أنظمة الحوار ما قيل قبل ساعة.'],
  [
    'fa',
    'مسیریابی تنک برای حافظه‌ی گفتگوها',
    'سامانه‌های گفتگو آنچه را ساعتی پیش گفته شد فراموش می‌کنند.',
  ],
  ['he', 'ניתוב דליל לזיכרון של שיחות'],
  ['el', 'Αραιή δρομολόγηση μνήμης'],
  ['th', 'การกำหนดเส้นทางแบบเบาบาง'],
  ['hi', 'लंबे संवाद की स्मृति', 'संवाद प्रणाली एक घंटे पहले की बात भूल जाती है।'],
  [
    'es',
    'Memoria de teteras',
    'Cada tetera recuerda el agua que hirvió la semana pasada. Medimos cuarenta teteras y encontramos la razón en el asa de cada una.',
  ],
  [
    'de',
    'Gedächtnis der Kessel',
    'Jeder Kessel erinnert sich an das Wasser, das er vorige Woche kochte. Wir messen vierzig Kessel und finden den Grund im Griff.',
  ],
  [
    'fr',
    'Mémoire des bouilloires',
    'Chaque bouilloire se souvient de l’eau qu’elle a fait bouillir. Nous en mesurons quarante et trouvons la raison dans la poignée.',
  ],
  [
    'en',
    'Schadenfreude: Das Kettle, la tetera y el agua',
    'Each kettle remembers the water that it boiled last week. We measure forty of them and find the reason in the handle.',
  ],
];
for (const [language, title, abstract] of told) {
  test(`“${title}” is in ${language}`, () => {
    assert.equal(languageOf(paper(title, abstract), 'en'), language);
  });
}

test('a title alone in Latin letters, or a short text, tells no language', () => {
  assert.equal(languageOf(paper('Strategic Fusion Optimizes Compression'), 'en'), 'en');
  assert.equal(languageOf(paper('Ein Kessel', 'Er kocht.'), 'pt'), 'pt');
});

test('on a site in another script a text in Latin letters is not in the language of the site', () => {
  assert.equal(languageOf(paper('A Study of Kettles'), 'zh'), 'en');
});

/** Portuguese. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const pt = {
  language: 'pt',
  hasSpaces: true,
  ask: {
    donation: [
      'apoie-nos', 'apoie o jornalismo', 'apoie o nosso', 'apoie nosso', 'apoie a nossa', 'apoie este', 'apoie a gente',
      'apoia o nosso', 'apoiar o nosso', 'quero apoiar', 'faça uma doação', 'faça um donativo', 'fazer uma doação',
      'doe agora', 'doe hoje', 'doar agora', 'quero doar', 'sua doação', 'o seu donativo', 'seu apoio', 'teu apoio',
      'sua contribuição', 'o seu contributo', 'sua ajuda', 'apoia-nos', 'apoia este', 'seja um apoiador',
      'torne-se apoiador*', 'seja doador*', 'doe para', 'contribua agora', 'ajude-nos', 'ajuda-nos',
      'precisamos de você', 'precisamos do seu', 'precisamos da sua', 'no apoia.se',
    ],
    subscription: [
      'assine já', 'assine agora', 'assine por', 'assine nossa', 'assine e', 'assine para', 'quero assinar',
      'seja assinante', 'torne-se assinante', 'torne-se membro', 'torne-se sócio', 'ver planos', 'ver ofertas',
      'conheça os planos', 'escolha seu plano', 'escolha o seu plano', 'experimente grátis', 'teste grátis',
      'aproveite a oferta', 'assine hoje', 'assinar agora', 'assine com', 'seja membro', 'seja sócio',
      'conheça nossos planos', 'experimente por', 'comprar edição', 'compre a edição', 'leia a edição',
      'oferta especial', 'desbloqueie', 'torne-se premium', 'ler sem anúncios', 'navegue sem',
    ],
    registration: [
      'cadastre-se', 'registe-se', 'registre-se', 'crie sua conta', 'crie uma conta', 'crie a sua conta', 'criar conta',
      'faça login', 'faça seu cadastro', 'crie conta', 'não tem conta', 'inicie sessão',
    ],
    newsletter: [
      'receba as', 'receba no seu', 'receba em seu', 'receba nossas', 'receba nossa', 'receba a nossa',
      'receba gratuitamente', 'receba grátis', 'quero receber', 'inscreva-se', 'subscreva', 'assine a newsletter',
      'nossa newsletter', 'seu e-mail', 'seu email', 'seu melhor e-mail', 'endereço de email', 'endereço de e-mail',
      'digite seu', 'insira seu', 'insira o seu', 'na sua caixa', 'não perca', 'fique por dentro',
      'receber a newsletter', 'assine a nossa', 'nossas newsletters', 'o teu email', 'no teu email', 'caixa de entrada',
      'fique informado', 'ative as notificações', 'ativar notificações',
    ],
    adblock: [
      'desative … bloqueador', 'desactive … bloqueador', 'desative … adblock*', 'desativar … bloqueador',
      'seu bloqueador', 'usando um bloqueador', 'bloqueador … detectado', 'bloqueador de anúncios ativ*',
      'permita anúncios', 'desative seu', 'desligue … bloqueador', 'adblock detectado', 'utiliza um bloqueador',
    ],
    app: [
      'baixe o app', 'baixe o aplicativo', 'baixe nosso', 'baixar o app', 'baixar aplicativo', 'descarregue a',
      'descarregar a aplicação', 'instale o app', 'abrir no app', 'abrir o app', 'leia no app', 'no nosso app',
      'disponível no google play', 'siga-nos', 'baixe o nosso', 'instale nosso', 'na nossa app',
      'disponível na app store', 'siga nosso', 'siga … no google', 'siga … no whatsapp', 'acompanhe … no',
      'entre no nosso', 'participe do nosso', 'nosso canal', 'fonte preferida', 'fonte preferencial', 'aponte a câmera',
    ],
  },
  topic: {
    donation: [
      'doaç*', 'doar', 'doador*', 'donativo*', 'apoio', 'apoiar', 'contribui*', 'contributo', 'financiamento coletivo',
      'apoiador*',
    ],
    subscription: [
      'assinatura*', 'assinante*', 'assinar', 'sócio*', 'premium', 'membros', 'edição impressa', 'edição digital',
    ],
    registration: ['cadastro', 'registo', 'conta', 'login', 'cadastr*', 'senha', 'palavra-passe'],
    newsletter: [
      'boletim', 'e-mail*', 'email*', 'alertas', 'notificações', 'newsletters', 'caixa de entrada', 'notificação',
    ],
    adblock: ['bloqueador*', 'adblock*', 'anúncios'],
    app: ['app', 'aplicativo*', 'aplicação', 'canal', 'whatsapp', 'telegram', 'google notícias', 'google news', 'apps'],
  },
  adLabel: [
    'publicidade', 'anúncio', 'anúncios', 'pub', 'propaganda', 'patrocinado', 'conteúdo patrocinado',
    'conteúdo publicitário', 'continua após a publicidade', 'informe publicitário', 'publieditorial',
    'conteúdo de marca', 'conteúdo de parceiro', 'conteúdo do parceiro', 'branded content', 'publicidade -',
    'continua depois da publicidade', 'cupons de desconto', 'nossos parceiros', 'anúncio publicitário',
    'fechar publicidade',
  ],
  adNotice: [
    'continua após', 'continua depois da', 'após a publicidade', 'depois da publicidade', 'patrocinado por',
    'link* de afiliad*', 'ganhar uma comissão', 'artigo continua', 'ofertas de parceiros', 'parceiros recomendam',
    'cupons de desconto', 'cupom de desconto', 'códigos de desconto', 'códigos promocionais', 'comparador de',
    'receber uma comissão', 'recebemos uma comissão', 'ganhamos uma comissão', 'links afiliados', 'por meio dos links',
  ],
  gate: [
    'para continuar lendo', 'para continuar a ler', 'continue lendo', 'continue a ler', 'para ler a matéria',
    'para ler o artigo', 'para ler este', 'para assinantes', 'já é assinante', 'já é membro', 'sou assinante',
    'já tem conta', 'já tem uma conta', 'conteúdo exclusivo', 'reservado a assinantes', 'artigo reservado',
    'para ler o conteúdo', 'leia o artigo completo', 'continuar lendo', 'matérias gratuitas', 'artigos gratuitos',
  ],
  cause: [
    'jornalismo independente', 'imprensa livre', 'mídia independente', 'media independentes', 'jornalismo de qualidade',
    'jornalismo investigativo', 'jornalismo livre', 'sem fins lucrativos', 'sem publicidade', 'sem anúncios',
    'sem paywall', 'graças a você', 'graças aos leitores', 'leitores como', 'nossos leitores', 'nosso trabalho',
    'nosso jornalismo', 'nossa redação', 'nossa independência', 'cada doação', 'jornalismo local', 'jornalismo sério',
    'informação de qualidade', 'sem rabo preso', 'graças ao apoio', 'graças a si', 'cada contribuição',
    'qualquer valor',
  ],
  terms: [
    'cancele quando', 'cancele a qualquer', 'sem fidelização', 'sem compromisso', 'sem fidelidade', 'primeiro mês',
    'nos primeiros', 'acesso ilimitado', 'acesso total', 'conteúdos exclusivos', 'conteúdo ilimitado', 'grátis',
    'gratuit*', 'por apenas', 'quando quiser', 'cancelar quando', 'a qualquer momento', 'acesso a todo*',
    'todo o conteúdo', 'política de privacidade', 'termos de uso', 'termos e condições', 'ao se cadastrar',
    'ao subscrever', 'dados pessoais', 'sem spam', 'todas as manhãs', 'uma vez por semana',
  ],
  period: [
    'por mês', '/mês', 'ao mês', 'mensa*', 'por ano', '/ano', 'anual', 'anuais', 'por semana', 'todo mês',
    'todos os meses',
  ],
  payment: ['cartão', 'chave pix', 'boleto', 'transferência', 'mb way', 'mbway', 'multibanco', 'conta bancária'],
  thanks: ['obrigado', 'obrigada', 'agradecemos'],
  dismiss: [
    'agora não', 'mais tarde', 'não, obrigado', 'não obrigado', 'fechar', 'não mostrar', 'continuar sem', 'pular',
    'talvez depois', 'não agora', 'já sou assinante', 'não exibir',
  ],
  publisher: ['nós', 'noss*', 'nos'],
  reader: [
    'você', 'vocês', 'seu', 'sua', 'seus', 'suas', 'si', 'caro leitor', 'cara leitora', 'prezado leitor', 'teu', 'tua',
  ],
  reporting: [
    'disse', 'afirmou', 'declarou', 'explicou', 'segundo', 'de acordo com', 'informou', 'acrescentou', 'anunciou',
    'destacou', 'ressaltou', 'explica', 'referiu', 'sublinhou', 'adiantou',
  ],
  consent: ['cookies', 'aceitar tud*', 'aceitar todos', 'rejeitar tud*', 'aceitar e fechar'],
  related: [
    'leia também', 'leia mais', 'veja também', 'saiba mais', 'mais lid*', 'notícias relacionadas',
    'artigos relacionados', 'últimas notícias', 'veja mais', 'relacionad*', 'recomendado*',
  ],
} as const satisfies Lexicon;

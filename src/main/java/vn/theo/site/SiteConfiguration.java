package vn.theo.site;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Wires pages, texts and languages into Spring MVC: Vietnamese unless {@code ?lang=en} was chosen. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {
    /** One bundle a capability, in {@code messages/}; every key stands in both languages. */
    static final List<String> BUNDLES = List.of(
            "site",
            "document",
            "lexicon",
            "desk",
            "body",
            "territory",
            "indicator",
            "check",
            "programme",
            "explore",
            "task",
            "review",
            "portal",
            "workbench");

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        BUNDLES.forEach(bundle -> source.addBasenames("messages/" + bundle));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Texts.VIETNAMESE);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    @Bean
    Clock clock() {
        return Clock.system(Texts.ZONE);
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("theo-lang");
        resolver.setDefaultLocale(Texts.VIETNAMESE);
        return resolver;
    }

    @Bean
    FrameResolver frameResolver(MessageSource messages, ObjectProvider<PublicWords> publicWords) {
        return new FrameResolver(messages, publicWords);
    }

    @Bean
    PageRenderer pageRenderer() {
        return new PageRenderer();
    }

    @Bean
    WebMvcConfigurer siteOfPages(FrameResolver frames, PageRenderer renderer) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(frames);
            }

            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(renderer);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                LocaleChangeInterceptor language = new LocaleChangeInterceptor();
                language.setParamName("lang");
                language.setIgnoreInvalidLocale(true);
                registry.addInterceptor(language);
            }
        };
    }
}

#[doc(hidden)]
#[allow(deprecated)]
const _: () = {
    use ::clerk_models::__private_0_1 as __p;
    #[allow(unused_imports)]
    use __p::{NoContainer as _, NoSchema as _, NotRead as _};
    #[doc(hidden)]
    struct __Fields1(__p::PhantomData<fn() -> Event>);
    #[doc(hidden)]
    #[allow(clippy::borrowed_box, clippy::ref_option_ref)]
    struct __Fields1Ref<'__a> {
        __f0: &'__a String,
        __f1: &'__a Option<String>,
        __enum: __p::PhantomData<(&'__a (), fn() -> Event)>,
    }
    const _: () = {
        const __TABLE: &'static __p::Table = &__p::Table {
            name: "Moved",
            tag: "",
            objects: __p::Literals::Texts(&[]),
            constants: &[],
            names: &[("placeId", "place_id"), ("note", "note")],
            facts: b"\x11\0\0\x0C\x02\0",
            keys: __p::Lookup {
                texts: &["placeId", "place_id", "note"],
                ends: b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFplac\0\0\0\0ceId\0\0\0\0\x07\0\0\0\0\0\0\0place_idplace_id\x08\0\0\0\0\0\0\0note\0\0\0\0note\0\0\0\0\x04\0\0\0\x01\0\0\0",
                slots: b"\0\0\0\0\0\0\0\0\0\0\x01\0\x03\0\x02\0",
                seed: 11400714819323198485u64,
            },
            required: &[1u64],
            of_type: &[],
            unknown: __p::Unknown::Ignored,
        };
        #[doc(hidden)]
        struct __Slots {
            __f0: __p::Option<String>,
            __f1: __p::Option<String>,
        }
        #[automatically_derived]
        impl<'__de> __p::Slots<'__de> for __Slots {
            type Model = Event;
            type Notes = [__p::u64; 1usize];
            const TABLE: &'static __p::Table = __TABLE;
            const START: Self = __Slots {
                __f0: __p::None,
                __f1: __p::None,
            };
            const SECRETS: __p::Secrets = __p::Secrets::Of(<__Fields1 as __p::HasSchema>::SCHEMA);
            fn read<__MapAccess: __p::MapAccess<'__de>>(
                &mut self,
                __field: __p::usize,
                __map: &mut __MapAccess,
                __progress: &mut __p::Progress<'_>,
            ) -> __p::Result<(), __MapAccess::Error> {
                match __field {
                    0usize => <String as __p::ReadField<'__de>>::read(__map, &mut self.__f0),
                    1usize => <String as __p::ReadField<'__de>>::read_nullable(__map, &mut self.__f1),
                    _ => __progress.other(__map),
                }
            }
            fn finish<__Error: __p::Error>(self) -> __p::Result<Self::Model, __Error> {
                match self {
                    __Slots {
                        __f0: __p::Some(__f0),
                        __f1,
                        ..
                    } => __p::Ok(Event::Moved {
                        place_id: __f0,
                        note: <Option<String> as __p::OptionField<String>>::from_slot(__f1),
                    }),
                    __slots => __p::incomplete(__slots, __TABLE),
                }
            }
        }
        #[automatically_derived]
        impl __p::HasSchema for __Fields1 {
            const SCHEMA: &'static __p::Schema = &__p::schema(__p::Kind::Object(__p::ObjectSchema {
                table: __TABLE,
                members: &[
                    __p::either(<__p::Own<String>>::SCHEMA_FN, <__p::Whole<String>>::SCHEMA_FN),
                    __p::either(<__p::Own<String>>::SCHEMA_FN, <__p::Whole<String>>::SCHEMA_FN),
                ],
                checks: &[],
                extra: __p::None,
                flatten: __p::None,
                type_name: __p::type_name::<(Event, Self)>,
            }));
        }
        #[automatically_derived]
        impl<'__de> __p::ReadFields<'__de> for __Fields1 {
            type Enum = Event;
            fn read<__Deserializer: __p::Deserializer<'__de>>(
                __deserializer: __Deserializer,
            ) -> __p::Result<Event, __Deserializer::Error> {
                __p::model::<__Slots, __Deserializer>(__deserializer)
            }
        }
        #[automatically_derived]
        impl<'__a> __p::Serialize for __Fields1Ref<'__a> {
            fn serialize<__Serializer: __p::Serializer>(
                &self,
                __serializer: __Serializer,
            ) -> __p::Result<__Serializer::Ok, __Serializer::Error> {
                let mut __owned = __p::Writer::new(
                    __serializer,
                    __TABLE,
                    &[<Option<String> as __p::OptionField<String>>::is_some(self.__f1)],
                    0,
                );
                let __writer = &mut __owned;
                <String as __p::WriteField>::write(self.__f0, __writer, __TABLE, 0usize);
                <String as __p::WriteField>::write_some(
                    <Option<String> as __p::OptionField<String>>::value(self.__f1),
                    __writer,
                    __TABLE,
                    1usize,
                );
                __owned.end()
            }
        }
    };
    #[automatically_derived]
    impl __p::TaggedType for Event {
        const SECRETS: &'static [__p::Option<__p::SchemaFn>] = &[
            __p::Some(__p::opaque_of::<__p::Unread>),
            __p::Some(__p::opaque_of::<__p::Unread>),
        ];
        const TAGGED: &'static __p::TaggedEnum = {
            #[allow(unused_imports)]
            use __p::NotTagged as _;
            let __tagged = &__p::TaggedEnum {
                name: "Event",
                tag: "type",
                content: __p::None,
                variants: &[
                    __p::Variant {
                        objects: __p::Literals::Texts(&["ping"]),
                        own: __p::None,
                        writes_tag: true,
                    },
                    __p::Variant {
                        objects: __p::Literals::Texts(&["moved"]),
                        own: __p::None,
                        writes_tag: true,
                    },
                ],
                open: false,
            };
            __tagged
        };
    }
    #[automatically_derived]
    impl<'__de> __p::ReadTagged<'__de> for Event {
        fn variant<__Deserializer: __p::Deserializer<'__de>>(
            __index: __p::usize,
            __deserializer: __Deserializer,
        ) -> __p::Result<Self, __Deserializer::Error> {
            match __index {
                0usize => match <__p::NoFields as __p::Deserialize<'__de>>::deserialize(__deserializer) {
                    __p::Ok(_) => __p::Ok(Self::Ping),
                    __p::Err(__error) => __p::Err(__error),
                },
                _ => <__Fields1 as __p::ReadFields<'__de>>::read(__deserializer),
            }
        }
    }
    #[automatically_derived]
    impl<'__de> __p::Deserialize<'__de> for Event {
        fn deserialize<__Deserializer: __p::Deserializer<'__de>>(
            __deserializer: __Deserializer,
        ) -> __p::Result<Self, __Deserializer::Error> {
            __p::union(__deserializer)
        }
    }
    #[automatically_derived]
    impl __p::Serialize for Event {
        fn serialize<__Serializer: __p::Serializer>(
            &self,
            __serializer: __Serializer,
        ) -> __p::Result<__Serializer::Ok, __Serializer::Error> {
            match self {
                Self::Ping => __p::Serialize::serialize(
                    &__p::NoFields {},
                    __p::TaggedSerializer::new(__serializer, <Self as __p::TaggedType>::TAGGED, 0usize),
                ),
                Self::Moved {
                    place_id: __f0,
                    note: __f1,
                    ..
                } => __p::Serialize::serialize(
                    &__Fields1Ref::<'_> {
                        __f0,
                        __f1,
                        __enum: __p::PhantomData,
                    },
                    __p::TaggedSerializer::new(__serializer, <Self as __p::TaggedType>::TAGGED, 1usize),
                ),
            }
        }
    }
    #[automatically_derived]
    impl __p::HasSchema for Event {
        const SCHEMA: &'static __p::Schema = &__p::schema(__p::Kind::Tagged(__p::TaggedSchema {
            union: <Self as __p::TaggedType>::TAGGED,
            variants: &[
                || <__p::NoFields as __p::HasSchema>::SCHEMA,
                || <__Fields1 as __p::HasSchema>::SCHEMA,
            ],
            other: __p::None,
            type_name: __p::type_name::<Self>,
        }));
    }
    const __COMPARED: &__p::Compared<'static> = &__p::Compared {
        union: <Event as __p::TaggedType>::TAGGED,
        duplicates: &__p::duplicates::<2usize, 8usize>(<Event as __p::TaggedType>::TAGGED),
    };
    const _: () = __p::check_variant(__COMPARED, 0usize);
    const _: () = __p::check_variant(__COMPARED, 1usize);
};
